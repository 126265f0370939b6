calculators-own-figures = 원하는 숫자로 계산하기
calculators-own-figures-in = 원하는 숫자로 계산하기(단위: { $unit })
calculators-currency = 통화
calculators-working = 풀이 과정
calculators-step-by-step = 단계별로 보기
calculators-next-step = 다음 단계
calculators-all-steps = 모든 단계
calculators-fields = 입력란 설명
calculators-share = 공유
calculators-no-result = –
calculators-reset = 예시 숫자로 되돌리기
calculators-link = 이 값이 담긴 링크
calculators-copy-link = 링크 복사
calculators-copy-embed = 삽입 코드 복사
calculators-copy-text = 복사할 텍스트
calculators-copied = 복사했습니다.
calculators-selected = 텍스트가 선택되었습니다. 여기에서 복사하세요.
calculators-open-page = 용어집에서 설명 읽기
calculators-whole = 이 숫자로 전체 계산기 열기

calculators-empty = 숫자를 입력하지 않았습니다. 예: { $example }
calculators-not-a-number = 숫자가 아닙니다. 예: { $example }
calculators-ambiguous = 두 가지 숫자로 읽힐 수 있습니다. 천 단위 구분 기호 없이 입력하세요.
calculators-below-minimum = 값은 { $minimum } 이상이어야 합니다.
calculators-above-maximum = 값은 { $maximum } 이하여야 합니다.
calculators-too-many-decimals = { $decimals ->
    [0] 정수를 입력하세요. 예: { $example }
   *[other] 소수점 아래 { $decimals }자리까지만 입력하세요. 예: { $example }
}
calculators-too-long = 숫자로 보기에는 너무 깁니다. 예: { $example }

calculators-invalid = 결과 없음: 고쳐야 할 입력란이 있습니다.
calculators-division-by-zero = 0으로 나누게 되므로 이 값으로는 결과가 나오지 않습니다.
calculators-out-of-range = 계산기가 다루는 범위를 벗어난 값이므로 결과가 나오지 않습니다.

calculators-row = { $field }, { $row }행
calculators-add-row = 행 추가: { $rows }
calculators-remove-row = { $row }행 삭제: { $rows }

calculators-solve = 무엇을 구할까요?
calculators-solve-nothing = 모든 숫자로 얻은 결과
calculators-solve-other = 거꾸로 계산하기
calculators-solve-by-search = 이 식은 변형하여 풀 수 없습니다. 계산기가 입력란에 허용되는 값을 시험해 보고, 원하는 결과에 처음 도달하는 값을 택합니다.
calculators-target-hint = 도달하려는 값
calculators-found = { $name }: { $value }.
calculators-no-value = { $minimum }부터 { $maximum }까지의 값 중에는 이 결과가 나오는 값이 없습니다.
calculators-missed = 이 결과에 정확히 도달할 수는 없습니다. 차이: { $miss }.

calculators-if = 만약
calculators-otherwise = 그 밖의 경우
calculators-and = 그리고
calculators-or = 또는
calculators-min = min
calculators-max = max
calculators-round-to = 반올림
