archive-download = 오프라인에서 쓸 수 있도록 용어집 전체 다운로드(ZIP 파일)
archive-open = 파일의 압축을 풀고 브라우저에서 다음 파일을 여세요: { $file }.

offline-title = 네트워크에 연결되어 있지 않음
offline-text = 이 페이지는 기기에 저장되어 있지 않아 네트워크 없이는 표시할 수 없습니다. 최근에 연 페이지는 계속 읽을 수 있습니다.
