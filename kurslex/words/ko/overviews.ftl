overviews-label = 둘러보기

overview-a-z = ㄱ–ㅎ
overview-a-z-title = 가나다순 용어 목록
overview-a-z-description = 용어집의 모든 용어를 가나다순으로 보여 줍니다. 동의어와 피해야 할 말도 함께 있습니다.
a-z-letters = 첫 글자
a-z-see = “{ $term }” 참조
a-z-avoid = 피해야 할 말, “{ $term }” 참조

overview-path = 학습 경로
overview-path-title = 학습 경로
overview-path-description = 개념을 배우기 쉬운 순서로 정리했습니다.
path-position = { $step }/{ $steps }
path-previous = 이전
path-next = 학습 경로의 다음 개념

overview-practice = 연습하기
overview-practice-title = 연습 문제
overview-practice-description = 주제마다, 학습 경로의 단계마다 문제가 있으며, 틀린 답에는 해설이 있습니다.

overview-calculators = 계산기
overview-calculators-title = 모든 계산기
overview-calculators-description = 용어집의 계산기가 각각 무엇을 계산하고 어느 개념에 속하는지 보여 줍니다.
calculators-list-pages = 관련 개념
calculators-list-embed = 계산기만 열기

overview-terms = 용어 대조표
overview-terms-title = 모든 언어의 용어
overview-terms-description = 모든 개념을 한 표에 담고, 용어집의 언어마다 용어와 동의어를 보여 줍니다.
terms-other = 나란히 표시
terms-filter = 표 걸러 보기
terms-filter-part = 표의 이 부분 걸러 보기
parts-label = 목록의 부분
part-position = { $part }부(전체 { $parts }부)
terms-count = 개념 { $all }개 중 { $shown }개 표시
theme-map = 개념 지도
theme-map-lines = 들여 쓴 개념은 위에 있는 개념의 한 종류이거나 예이거나 일부입니다. 옆의 선은 그 밖의 관계를 나타내며, 어떤 관계인지는 아래 목록에 있습니다.
theme-map-part = 개념 { $all }개 중 { $shown }개를 가장 일반적인 것부터 지도에 표시했습니다.
theme-map-short = 지도

overview-false-friends = 거짓짝
overview-false-friends-title = 거짓짝: 비슷하지만 뜻이 다른 말
overview-false-friends-description = 여러 언어에서 비슷하게 생겼지만 뜻이 다른 말이 있습니다. 여기에는 가장 자주 혼동하는 말을 모았습니다.

parallel-link = 나란히 읽기
parallel-label = 다른 언어
