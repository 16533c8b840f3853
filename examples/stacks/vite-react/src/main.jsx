import { createRoot } from 'react-dom/client';
import { Story } from './story.jsx';
import './style.css';

createRoot(document.querySelector('#root')).render(<Story />);
