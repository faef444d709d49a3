import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { router } from './app/router'
import { firstLanguage, i18n, speak } from './i18n'
import './theme/index.css'
import { watchPrinting } from './theme/usePrinting'
import { applyTheme } from './theme/useTheme'

watchPrinting()
applyTheme()
await speak(firstLanguage())
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')
