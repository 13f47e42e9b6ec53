/** What can be done about a due date: set a time for everybody, try another date, add people. */
(function () {
    'use strict';

    const { button, element, moveFocus } = window.Meridian;
    const { DueBanner, DuePeople, DueTimeForm, DueTryForm, isSameTime, keysOf, timeOf, troubleOf } =
        window.Meridian.due;

    class DueFoot {
        constructor(panel) {
            this.panel = panel;
            this.notice = new DueBanner(panel);
            this.rule = element('span', { class: 'mrd-sub' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.doors = [
                this.door(DueTimeForm, ''),
                this.door(DueTryForm, AJS.I18n.getText("meridian.due.foot.try")),
                this.door(DuePeople, AJS.I18n.getText("meridian.due.foot.people"))
            ];
            this.remove = button('mrd-link', AJS.I18n.getText("meridian.due.foot.remove-time"),
                () => this.removeTime());
            const [time, tries, people] = this.doors.map(({ opener }) => opener);
            this.element = element('div', { class: 'mrd-due-foot' },
                element('div', { class: 'mrd-foot mrd-min' }, this.rule),
                element('div', { class: 'mrd-ops' }, time, this.remove, tries, people, this.status),
                ...this.doors.map(({ form }) => form.element));
        }

        door(Form, label) {
            const form = new Form(this.panel, (announcement) => this.closed(form, opener, announcement));
            const opener = button('mrd-link', label, () => this.toggle(form));
            opener.setAttribute('aria-expanded', 'false');
            return { form, opener };
        }

        get banner() {
            return this.notice.element;
        }

        get isOpen() {
            return this.doors.some(({ form }) => form.isOpen);
        }

        show(answer) {
            const [time, , people] = this.doors;
            this.element.hidden = answer.state !== 'OPEN';
            this.notice.show(answer);
            this.rule.textContent = answer.rule ? answer.rule.text : '';
            time.opener.textContent = answer.dueTime ? AJS.I18n.getText("meridian.due.foot.change-time")
                : AJS.I18n.getText("meridian.due.foot.set-time");
            this.remove.hidden = !answer.dueTime || !answer.maySchedule;
            [time, people].forEach(({ opener }) => { opener.hidden = !answer.maySchedule; });
            people.form.show(answer);
        }

        /** One form is open at a time. */
        toggle(form) {
            const wasOpen = form.isOpen;
            this.doors.filter((door) => door.form.isOpen).forEach((door) => door.form.close(''));
            this.status.textContent = '';
            if (!wasOpen) form.open();
            this.doors.forEach((door) => door.opener.setAttribute('aria-expanded', String(door.form.isOpen)));
        }

        closed(form, opener, announcement) {
            opener.setAttribute('aria-expanded', 'false');
            moveFocus(form.element, opener);
            this.status.textContent = announcement;
            if (form instanceof DueTryForm) this.notice.focus();
        }

        focusTry() {
            this.doors[1].opener.focus();
        }

        /** Removes the due time that was seen, and not another one. */
        async removeTime() {
            const { answer } = this.panel;
            const seen = timeOf(answer);
            const wish = { time: null, zone: null, people: keysOf(answer) };
            const reply = await this.panel.put(wish, answer.version);
            if (reply.status === 409 && isSameTime(timeOf(this.panel.answer), seen)) await this.removeTime();
            else this.concludeRemoval(reply);
        }

        concludeRemoval(reply) {
            if (reply.status === 200) this.doors[0].opener.focus();
            this.status.textContent = reply.status === 200 ? AJS.I18n.getText("meridian.due.foot.time-removed")
                : (reply.status === 409 ? AJS.I18n.getText("meridian.due.foot.changed-meanwhile") : troubleOf(reply));
        }
    }

    window.Meridian.due.DueFoot = DueFoot;
}());
