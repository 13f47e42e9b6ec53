/** What the forms of a due date panel have in common, and the one that sets a due time. */
(function () {
    'use strict';

    const {
        Field, ZonePicker, Zones, alertBox, button, element, forget, keep, kept, request, textInput, uniqueId
    } = window.Meridian;

    /** A form below the panel, which closes when it is done or no longer wanted. */
    class DueForm {
        /** @param onClose told what to announce */
        constructor(panel, title, submitLabel, onClose) {
            this.panel = panel;
            this.onClose = onClose;
            this.message = element('div');
            this.submitButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                submitLabel);
            const cancel = button('aui-button aui-button-link', AJS.I18n.getText("meridian.due.form.cancel"),
                () => this.close(''));
            this.submits = element('div', { class: 'mrd-submit' }, this.submitButton, cancel);
            const id = uniqueId('due-form');
            this.body = element('div', {});
            this.element = element('form', { class: 'aui mrd-box mrd-due-form', 'aria-labelledby': id, hidden: '' },
                element('p', { class: 'mrd-h', id }, title), this.message, this.body, this.submits);
            this.listen();
        }

        listen() {
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                if (this.submitButton.getAttribute('aria-busy') !== 'true') this.submit();
            });
            this.element.addEventListener('keydown', (event) => {
                if (event.key === 'Escape') this.close('');
            });
        }

        get isOpen() {
            return !this.element.hidden;
        }

        open() {
            this.message.replaceChildren();
            this.element.hidden = false;
        }

        close(announcement) {
            this.element.hidden = true;
            this.onClose(announcement);
        }

        setBusy(busy) {
            this.submitButton.setAttribute('aria-busy', busy);
        }

        /** Something about the whole form that went wrong; what was typed stays. */
        complain(...content) {
            const box = alertBox(...content);
            this.message.replaceChildren(box);
            box.focus();
        }

        complainOf(reply) {
            this.complain(troubleOf(reply));
        }
    }

    /** Why something was not saved, in the words of the server if it has any. */
    function troubleOf(reply) {
        if (reply.status === 401) return AJS.I18n.getText("meridian.due.form.session-ended");
        const { errorMessages = [], errors = {} } = reply.body;
        const said = errorMessages.concat(Object.values(errors));
        return said.length ? said.join(' ') : AJS.I18n.getText("meridian.due.form.not-saved");
    }

    function keysOf(answer) {
        return answer.added.map(({ key }) => key);
    }

    function timeOf({ dueTime }) {
        return dueTime ? { time: dueTime.time, zone: dueTime.zone } : { time: null, zone: null };
    }

    function isSameTime(one, other) {
        return one.time === other.time && one.zone === other.zone;
    }

    /** One moment for everybody. Two who set it at once are shown each other's. */
    class DueTimeForm extends DueForm {
        constructor(panel, onClose) {
            super(panel, AJS.I18n.getText("meridian.due.time.title"), AJS.I18n.getText("meridian.due.time.submit"),
                onClose);
            this.keptName = 'due-time:' + panel.path;
            this.body.addEventListener('input', () => this.keepTyped());
        }

        /** The zones come with the first opening. */
        async open() {
            super.open();
            if (!this.picker) {
                this.setBusy(true);
                const reply = await request('zones');
                this.setBusy(false);
                if (reply.status !== 200) {
                    this.complain(AJS.I18n.getText("meridian.due.time.zones-failed"));
                    return;
                }
                this.build(new Zones(reply.body.zones));
            }
            this.start();
        }

        build(zones) {
            const id = uniqueId('zone-label');
            this.zones = zones;
            this.time = new Field(AJS.I18n.getText("meridian.due.time.time"), textInput({ class: 'text mrd-time' }));
            this.picker = new ZonePicker(zones, id, () => this.keepTyped());
            this.body.replaceChildren(this.time.element,
                element('div', { class: 'mrd-field' },
                    element('label', { id }, AJS.I18n.getText("meridian.due.time.zone")), this.picker.element),
                element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.due.time.what")));
        }

        start() {
            const answer = this.panel.answer;
            this.base = timeOf(answer);
            const typed = kept(this.keptName);
            this.picker.value = this.base.zone || answer.zone;
            this.time.value = typed ? typed.time : this.base.time || '';
            if (typed) this.picker.typedText = typed.zone;
            this.time.trouble.clear();
            this.time.input.focus();
        }

        keepTyped() {
            if (this.picker) keep(this.keptName, { time: this.time.value, zone: this.picker.typedText });
        }

        close(announcement) {
            forget(this.keptName);
            super.close(announcement);
        }

        submit() {
            if (!this.picker) {
                this.open();
                return;
            }
            this.message.replaceChildren();
            this.mine = { time: this.time.value.trim(), zone: this.picker.value };
            const noZone = this.picker.check();
            if (!this.mine.time) this.refuseTime(AJS.I18n.getText("meridian.due.time.missing"));
            else if (noZone.length) this.picker.input.focus();
            else this.send();
        }

        refuseTime(text) {
            this.time.showError(text);
            this.time.input.focus();
        }

        /** Goes over whatever people somebody else has added, but not over another due time than was there. */
        async send() {
            const { answer } = this.panel;
            if (!isSameTime(timeOf(answer), this.base)) {
                this.showBoth();
                return;
            }
            this.setBusy(true);
            const reply = await this.panel.put({ ...this.mine, people: keysOf(answer) }, answer.version);
            this.setBusy(false);
            this.conclude(reply);
        }

        conclude(reply) {
            const { time, zone } = reply.body.errors || {};
            if (reply.status === 200) this.close(AJS.I18n.getText("meridian.due.time.saved"));
            else if (reply.status === 409) this.send();
            else if (time) this.refuseTime(time);
            else if (zone) this.refuseZone(zone);
            else this.complainOf(reply);
        }

        refuseZone(text) {
            this.picker.refuse(text);
            this.picker.input.focus();
        }

        showBoth() {
            const theirs = timeOf(this.panel.answer);
            this.complain(AJS.I18n.getText("meridian.due.time.changed-meanwhile"));
            const title = this.message.firstElementChild;
            title.append(element('dl', { class: 'mrd-versions' },
                element('dt', {}, AJS.I18n.getText("meridian.due.time.stored")),
                element('dd', {}, this.textOf(theirs)),
                element('dt', {}, AJS.I18n.getText("meridian.due.time.yours")),
                element('dd', {}, this.textOf(this.mine))),
            element('div', { class: 'mrd-submit' },
                button('aui-button', AJS.I18n.getText("meridian.due.time.use-mine"), () => this.insist(theirs)),
                button('aui-button', AJS.I18n.getText("meridian.due.time.keep-stored"), () => this.close(''))));
        }

        textOf({ time, zone }) {
            return time ? AJS.I18n.getText("meridian.due.time.time-in", time, this.zones.text(zone))
                : AJS.I18n.getText("meridian.due.time.none");
        }

        insist(theirs) {
            this.base = theirs;
            this.submit();
        }
    }

    Object.assign(window.Meridian.due, { DueForm, DueTimeForm, isSameTime, keysOf, timeOf, troubleOf });
}());
