/** The clock beside the jobs that it makes due. */
import { LightningElement } from 'lwc';

export default class ClockPage extends LightningElement {}
