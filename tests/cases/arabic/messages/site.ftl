site-name = كتاب العقد
site-subtitle = ثلاث عقد وحبل واحد
