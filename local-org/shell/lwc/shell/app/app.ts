import { LightningElement } from 'lwc';
export default class App extends LightningElement { now = new Date(); columns=[{label:'Name',fieldName:'n'},{label:'D',fieldName:'d',type:'date'}]; rows=[{id:1,n:'Ada',d:Date.now()},{id:2,n:'Bob',d:Date.now()}]; }
