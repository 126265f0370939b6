teaching-heading = 수업에 활용하기
teaching-title = 수업에 활용하기: { $term }
teaching-back = 글로 돌아가기
teaching-close = 닫기
teaching-copy = 복사
teaching-copied = 복사했습니다.
teaching-selected = 텍스트가 선택되었습니다. 이제 복사할 수 있습니다.
teaching-save = 다운로드

teaching-link = 링크
teaching-link-own = 이 글({ $language })
teaching-link-all = 모든 언어용
teaching-link-values = 계산기의 숫자는 링크에 포함됩니다. 링크를 여는 사람에게도 같은 숫자가 보입니다.

teaching-cite = 인용 방법
teaching-attribution = 출처 표시
teaching-definition = 출처를 표시한 정의
teaching-apa = APA 양식의 참고 문헌
teaching-bibtex = BibTeX
attribution = “{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. 『{ $work }』. { $address }
cite-apa-no-author = { $term }. ({ $date }). 『{ $work }』. { $address }
cite-no-date = 날짜 미상

teaching-code = QR 코드
teaching-code-of = 이 글({ $language })
teaching-code-alt = “{ $term }” 링크가 담긴 QR 코드
teaching-download = 그림으로 다운로드(SVG)

teaching-embed = 삽입
teaching-embed-about = 학습 플랫폼이나 내 웹사이트의 HTML 보기에 코드를 붙여 넣으세요.
teaching-embed-card = 개념 카드(정의와 번역 포함)
teaching-embed-whole = 계산기: { $title }
teaching-embed-compact = 간단한 계산기: { $title }
teaching-embed-exercise = 연습 문제: { $title }
teaching-look = 화면 색상
teaching-look-device = 기기 설정에 따름
teaching-look-light = 밝게
teaching-look-dark = 어둡게
teaching-preview = 미리 보기
teaching-open = 용어집에서 설명 읽기

teaching-further = 인쇄와 다운로드
teaching-print = 글 인쇄
teaching-picture = 그림(SVG)
teaching-formulas = 수식: { $title }

teaching-author = 글: { $author }
teaching-state = 최종 수정: { $date }
teaching-version = 버전 { $version }
teaching-report = 오류 신고
teaching-report-title = “{ $term }” 글의 오류
teaching-report-text = 페이지: { $address }
    문장: { $sentence }

    무엇이 잘못되었나요?
