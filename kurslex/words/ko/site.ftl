skip-to-content = 본문으로 바로 가기
languages-label = 언어
scheme-toggle = 밝은 테마와 어두운 테마 전환
concepts-heading = 모든 개념
concepts-count = 개념 { $concepts }개
themes-heading = 주제별 개념
contents-heading = 이 페이지의 내용

term-admitted = 다른 이름
term-deprecated = 피해야 할 말
other-languages-heading = 다른 언어
second-terms = 용어 언어
listen = “{ $term }” 듣기
confusion-label = 혼동 주의
question-solution = 정답
question-right = (정답)
footnotes-heading = 각주
footnote-back = 본문으로 돌아가기
tags-heading = 태그
backlinks-count = 이 개념을 언급하는 글 { $count }개
definition-close = 닫기
edit-page = 이 페이지 편집
translate-page = 번역 돕기:

licence-content = 콘텐츠
licence-code = 코드
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = 제3자 구성 요소

choose-language = 언어 선택
moved = 이 페이지는 이동했습니다. 새 주소
not-found-title = 페이지를 찾을 수 없음
not-found-text = 주소가 잘못되었거나 개념의 이름이 다를 수 있습니다. 여기에서 찾아보거나 첫 화면에서 시작하세요:
not-found-home = 첫 화면으로 가기
choice-no-script = 계산기를 쓰려면 JavaScript가 필요합니다. JavaScript가 없으면 주소에 담긴 숫자가 사라지고 예시가 표시됩니다.
withdrawn-notice = 이 개념은 더 이상 용어집에 없습니다.
withdrawn-related = 더 읽어 보기
