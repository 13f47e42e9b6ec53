/** Hours that come from elsewhere and go there: as text between the products (rule P1), leave from a calendar file. */
(function () {
    'use strict';

    const { Field, Trouble, button, copyText, element, request, uniqueId } = window.Meridian;

    const FORMAT = 1;
    const FIELDS = ['zones', 'weeks', 'region', 'leave', 'extraDays', 'hidden'];
    const LISTS = ['zones', 'weeks', 'leave', 'extraDays'];
    const LARGEST_FILE = 1024 * 1024;

    function writeHours(profile) {
        return JSON.stringify({ meridian: 'hours', version: FORMAT, profile }, null, 2);
    }

    /** The profile in a text that was copied; null if it is none. */
    function readHours(text) {
        const read = parse(text);
        const isOurs = read && read.meridian === 'hours' && read.version === FORMAT && isObject(read.profile);
        if (!isOurs || !LISTS.every((name) => isList(read.profile[name]))) return null;
        return Object.fromEntries(FIELDS.filter((name) => read.profile[name] !== undefined)
            .map((name) => [name, read.profile[name]]));
    }

    function parse(text) {
        try {
            return JSON.parse(text);
        } catch (broken) {
            return null;
        }
    }

    function isObject(value) {
        return value !== null && typeof value === 'object' && !Array.isArray(value);
    }

    function isList(value) {
        return value === undefined || (Array.isArray(value) && value.every(isObject));
    }

    /** Buttons that copy the hours in the form and fill it with pasted ones. */
    class HoursExchange {
        /** @param form has profile, which is null while it cannot be read, and fill */
        constructor(form) {
            this.form = form;
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.copyButton = button('aui-button', AJS.I18n.getText("meridian.hours.exchange.copy"),
                () => this.copy());
            this.pasteButton = button('aui-button', AJS.I18n.getText("meridian.hours.exchange.paste"),
                () => this.open());
            this.box = this.makeBox();
            this.element = element('div', {},
                element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.hours.exchange.intro")),
                element('div', { class: 'mrd-submit' }, this.copyButton, this.pasteButton, this.status), this.box);
        }

        makeBox() {
            this.text = new Field(AJS.I18n.getText("meridian.hours.exchange.text"),
                element('textarea', { class: 'textarea', rows: '4', spellcheck: 'false' }));
            this.fillButton = button('aui-button', AJS.I18n.getText("meridian.hours.exchange.fill"),
                () => this.fill());
            const cancel = button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"),
                () => this.close());
            return element('div', { class: 'mrd-box', hidden: '' }, this.text.element,
                element('div', { class: 'mrd-submit' }, this.fillButton, cancel));
        }

        async copy() {
            const profile = this.form.profile;
            if (!profile) {
                this.status.textContent = AJS.I18n.getText("meridian.hours.exchange.wrong");
                return;
            }
            const text = writeHours(profile);
            if (await copyText(text)) {
                this.status.textContent = AJS.I18n.getText("meridian.hours.exchange.copied");
                return;
            }
            this.open(text);
            this.text.input.select();
            this.status.textContent = AJS.I18n.getText("meridian.hours.exchange.copy-failed");
        }

        open(text) {
            this.box.hidden = false;
            this.status.textContent = '';
            this.text.value = text || '';
            this.fillButton.hidden = Boolean(text);
            this.text.input.focus();
        }

        close() {
            this.box.hidden = true;
            this.pasteButton.focus();
        }

        fill() {
            const profile = readHours(this.text.value);
            if (!profile) {
                this.text.showError(AJS.I18n.getText("meridian.hours.exchange.not-hours"));
                this.text.input.focus();
                return;
            }
            this.close();
            this.status.textContent = this.form.fill(profile);
        }
    }

    /** Takes leave out of a calendar file into the list; nothing is saved. */
    class LeaveFile {
        constructor(list) {
            this.list = list;
            const id = uniqueId('leave-file');
            this.input = element('input', { type: 'file', id, class: 'mrd-assistive', accept: '.ics,text/calendar' });
            this.field = element('div', { class: 'mrd-field' });
            this.trouble = new Trouble(this.field);
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.label = element('label', { for: id, class: 'aui-button' },
                AJS.I18n.getText("meridian.hours.away.import"));
            this.input.addEventListener('change', () => this.read());
            this.parts = [element('span', { class: 'mrd-file' }, this.input, this.label), this.status];
        }

        async read() {
            const file = this.input.files[0];
            if (!file) return;
            this.trouble.clear();
            this.status.textContent = AJS.I18n.getText("meridian.hours.away.reading");
            const reply = file.size > LARGEST_FILE
                ? { status: 413, body: {} } : await request('people/me/leave-file', { file: await file.text() });
            this.input.value = '';
            this.status.textContent = '';
            if (reply.status === 200) this.take(reply.body);
            else this.showRefusal(refusal(reply));
        }

        showRefusal(text) {
            this.trouble.show([this.input], text);
            this.input.focus();
        }

        take({ leave, skipped }) {
            const added = this.list.add(leave);
            const known = leave.length - added;
            this.status.textContent = AJS.I18n.getText("meridian.hours.away.imported", String(added),
                String(skipped + known));
        }
    }

    function refusal(reply) {
        if (reply.status === 413) return AJS.I18n.getText("meridian.hours.away.file-too-large");
        const errors = reply.body.errors || {};
        return errors.file || Object.values(errors)[0] || (reply.body.errorMessages || [])[0]
            || AJS.I18n.getText("meridian.hours.away.not-read");
    }

    Object.assign(window.Meridian, { HoursExchange, LeaveFile });
}());
