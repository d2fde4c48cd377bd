/** Shows the app: the module that every page runs. */
import { createElement } from 'lwc';
import App from 'shell/app';

document.body.append(createElement('shell-app', { is: App }));
