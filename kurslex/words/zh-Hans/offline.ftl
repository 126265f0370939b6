archive-download = 下载整个术语表，供离线使用（ZIP 文件）
archive-open = 解压文件，然后在浏览器中打开 { $file }。

offline-title = 没有网络连接
offline-text = 本设备上没有保存此页面，没有网络时无法显示。最近打开过的页面仍可阅读。
