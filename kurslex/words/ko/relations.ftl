relations-heading = 개념 간의 관계
relations-more = 그 밖에 { $more }개

# Nouns, because a list of concepts follows.
relation-broader = 상위 개념
relation-broader-inverse = 종류
relation-example-of = 이 예가 속하는 개념
relation-example-of-inverse = 예
relation-part-of = 이 개념이 속하는 전체
relation-part-of-inverse = 구성 요소
relation-counterpart = 상대 개념
relation-leads-to = 결과
relation-leads-to-inverse = 원인
relation-depends-on = 좌우하는 요인
relation-depends-on-inverse = 영향을 미치는 대상
relation-done-by = 수행 주체
relation-done-by-inverse = 하는 일
relation-measures = 측정 대상
relation-measures-inverse = 측정 지표
relation-related = 같이 보기
