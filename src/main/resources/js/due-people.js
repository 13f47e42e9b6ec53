/** Who is added to a due date beside those whom the issue names. */
(function () {
    'use strict';

    const { PersonPicker, avatar, button, element, icon, uniqueId } = window.Meridian;
    const { keysOf, timeOf, troubleOf } = window.Meridian.due;

    /** Every choice is saved at once, over whatever somebody else has added or set meanwhile. */
    class DuePeople {
        constructor(panel, onClose) {
            const id = uniqueId('people');
            const labelId = uniqueId('people-label');
            this.panel = panel;
            this.picker = new PersonPicker(labelId, (person) => this.add(person));
            this.list = element('ul', {
                class: 'mrd-added', 'aria-label': AJS.I18n.getText("meridian.due.people.added")
            });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            const done = button('aui-button', AJS.I18n.getText("meridian.due.people.done"), () => this.close());
            this.onClose = onClose;
            this.element = element('div', {
                class: 'mrd-box mrd-due-form', role: 'group', 'aria-labelledby': id, hidden: ''
            },
                element('p', { class: 'mrd-h', id }, AJS.I18n.getText("meridian.due.people.title")), this.list,
                element('form', { class: 'aui' }, element('div', { class: 'mrd-field' },
                    element('label', { id: labelId }, AJS.I18n.getText("meridian.due.people.name")),
                    this.picker.element)),
                element('div', { class: 'mrd-submit' }, done, this.status));
            this.element.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.close(); });
            this.element.addEventListener('submit', (event) => event.preventDefault());
        }

        get isOpen() {
            return !this.element.hidden;
        }

        open() {
            this.element.hidden = false;
            this.status.textContent = '';
            this.picker.input.focus();
        }

        close() {
            this.element.hidden = true;
            this.picker.trouble.clear();
            this.onClose('');
        }

        show({ added }) {
            this.list.hidden = !added.length;
            this.list.replaceChildren(...added.map((person) => this.item(person)));
        }

        item(person) {
            const remove = button('mrd-x', icon('cross', 'subtle'), () => this.remove(person));
            remove.setAttribute('aria-label', AJS.I18n.getText("meridian.due.people.remove", person.name));
            return element('li', {}, avatar(person.name, person.key),
                element('bdi', { class: 'mrd-grow' }, person.name), remove);
        }

        add(person) {
            const isThere = keysOf(this.panel.answer).includes(person.key);
            if (isThere) this.status.textContent = AJS.I18n.getText("meridian.due.people.is-added", person.name);
            else {
                this.save((keys) => keys.filter((key) => key !== person.key).concat(person.key),
                    AJS.I18n.getText("meridian.due.people.is-added", person.name));
            }
        }

        async remove(person) {
            await this.save((keys) => keys.filter((key) => key !== person.key),
                AJS.I18n.getText("meridian.due.people.is-removed", person.name));
            if (this.isOpen) this.picker.input.focus();
        }

        async save(change, announcement) {
            const { answer } = this.panel;
            const wish = { ...timeOf(answer), people: change(keysOf(answer)) };
            const reply = await this.panel.put(wish, answer.version);
            if (reply.status === 409 && reply.body.current) await this.save(change, announcement);
            else if (reply.status === 200) this.status.textContent = announcement;
            else this.picker.refuse(troubleOf(reply));
        }
    }

    window.Meridian.due.DuePeople = DuePeople;
}());
