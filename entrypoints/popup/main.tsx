import { render } from 'preact'
import '../../components/page.css'
import '../../components/pane.css'
import { Popup } from './Popup.tsx'

render(<Popup />, document.getElementById('root') ?? document.body)
