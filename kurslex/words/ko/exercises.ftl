exercises-asked = { $decimals ->
    [0] 정수로 답하세요.
   *[other] 소수점 아래 { $decimals }자리까지 답하세요.
}
exercises-asked-unit = { $decimals ->
    [0] 정수로 답하세요(단위: { $unit }).
   *[other] 소수점 아래 { $decimals }자리까지 답하세요(단위: { $unit }).
}
exercises-typing = 천 단위 구분 기호 없이 입력하고, 음수 부호로는 하이픈을 쓰세요. 예: { $example }, -{ $example }

exercises-right = 정답입니다.
exercises-nearly = 맞았지만 중간에 반올림했습니다. 정확히 계산한 답: { $answer }.
exercises-fewer-decimals = 여기까지는 맞습니다. 소수점 아래 { $decimals }자리까지 답하세요.
exercises-sign = 숫자는 맞지만 부호가 틀렸습니다.
exercises-fraction = 백분율과 소수를 혼동했습니다. 0.05는 5%입니다. 답은 백분율로 적어야 합니다.
exercises-power-of-ten = 숫자는 맞지만 소수점의 위치가 틀렸습니다.
exercises-wrong = 아직 정답이 아닙니다. 힌트를 참고하세요.

exercises-thought = 풀이 방향
exercises-formula = 공식
exercises-numbers = 숫자를 넣은 식
exercises-result = 결과
exercises-rearrange = 다음 값을 구하도록 공식을 변형하세요: { $name }.
exercises-try = 이 공식은 바로 풀 수 없습니다. 여러 값을 넣어 보며 조금씩 답에 다가가세요: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. 너무 큽니다.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. 너무 작습니다.

exercises-number = 문제 번호 { $seed }
exercises-series = 시리즈: { $series }
exercises-fresh = 새 숫자를 뽑았습니다. 문제 번호: { $seed }.
exercises-no-seed = 문제 번호는 1부터 9999까지의 정수입니다. 현재 문제 번호: { $seed }.
exercises-no-series = 시리즈 이름은 줄바꿈 없이 40자까지입니다. 시리즈 없이 숫자를 뽑았습니다.

worksheet-title = 연습 문제지
worksheet-name = 이름
worksheet-date = 날짜
worksheet-number = 번호
worksheet-answer = 답
worksheet-working = 풀이 과정
worksheet-key = 정답
worksheet-key-note = 중간 반올림 때문에만 차이가 나는 답도 정답으로 인정합니다.
worksheet-practice = 온라인으로 연습하기
worksheet-licence = { site-name }, { licence-content-name }
