/** Public holidays of the company: uploaded as calendar files, renamed, replaced and removed. */
(function () {
    'use strict';

    const { Field, button, element, failureText, named, request, textInput } = window.Meridian;

    const PATH = 'calendars';
    const LARGEST_FILE = 1024 * 1024;

    /** Name and file of one calendar; a calendar that is there already may keep its file. */
    class CalendarForm {
        constructor(calendar, product, ends) {
            this.calendar = calendar;
            this.product = product;
            this.ends = ends;
            this.name = new Field(AJS.I18n.getText("meridian.hours.calendars.name"), textInput({ maxlength: '255' }));
            this.name.value = calendar ? calendar.name : '';
            const label = calendar ? AJS.I18n.getText("meridian.hours.calendars.other-file")
                : AJS.I18n.getText("meridian.hours.calendars.file");
            this.file = new Field(label, element('input', { type: 'file', accept: '.ics,text/calendar' }));
            this.saveButton = element('button', { type: 'submit', class: 'aui-button' },
                AJS.I18n.getText("meridian.hours.calendars.save"));
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.element = element('form', { class: 'aui mrd-box', novalidate: '',
                'aria-label': AJS.I18n.getText("meridian.hours.calendars.form") },
            element('div', { class: 'mrd-fields' }, this.name.element, this.file.element),
            element('div', { class: 'mrd-submit' }, this.saveButton, button('aui-button aui-button-link',
                AJS.I18n.getText("meridian.hours.list.cancel"), () => ends.cancelled()), this.status));
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.save();
            });
        }

        focus() {
            this.name.input.focus();
        }

        async save() {
            if (!this.isComplete()) return;
            this.setSaving(true);
            const reply = await this.send();
            this.setSaving(false);
            if (reply.status === 200 || reply.status === 201) this.ends.saved(reply.body);
            else this.showRefusal(reply);
        }

        isComplete() {
            const [file] = this.file.input.files;
            const nameMissing = !this.name.value.trim();
            const fileMissing = !file && !this.calendar;
            const tooLarge = Boolean(file) && file.size > LARGEST_FILE;
            if (fileMissing) this.file.showError(AJS.I18n.getText("meridian.hours.calendars.file-missing"));
            if (tooLarge) this.file.showError(AJS.I18n.getText("meridian.hours.calendars.file-too-large"));
            if (nameMissing) this.name.showError(AJS.I18n.getText("meridian.hours.calendars.name-missing"));
            if (nameMissing) this.name.input.focus();
            else if (fileMissing || tooLarge) this.file.input.focus();
            return !nameMissing && !fileMissing && !tooLarge;
        }

        async send() {
            const [file] = this.file.input.files;
            const body = { name: this.name.value.trim() };
            if (file) body.file = await file.text();
            if (!this.calendar) return request(PATH, body);
            return request(PATH + '/' + this.calendar.id, body, { method: 'PUT', version: this.calendar.version });
        }

        setSaving(saving) {
            this.saveButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.hours.form.saving") : '';
        }

        showRefusal(reply) {
            const errors = reply.body.errors || {};
            if (errors.name) this.name.showError(errors.name);
            else this.file.showError(errors.file || failureText(reply, this.product));
            (errors.name ? this.name : this.file).input.focus();
        }
    }

    /** The list, and the form in its place. Tells its owner by onChanged that the calendars are others now. */
    class CompanyCalendars {
        constructor(product, onChanged) {
            this.product = product;
            this.onChanged = onChanged;
            this.list = element('ul', { class: 'mrd-entries' });
            this.empty = element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.hours.calendars.empty"));
            this.formPlace = element('div');
            this.adder = button('aui-button', AJS.I18n.getText("meridian.hours.calendars.add"), () => this.edit(null));
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.element = element('div', {}, this.empty, this.list, this.formPlace,
                element('div', { class: 'mrd-submit' }, this.adder, this.status));
        }

        show(calendars) {
            this.calendars = calendars;
            this.empty.hidden = calendars.length > 0;
            this.list.hidden = !calendars.length;
            this.list.replaceChildren(...calendars.map((calendar) => this.row(calendar)));
        }

        row(calendar) {
            const text = AJS.I18n.getText("meridian.hours.calendars.entry", calendar.name, String(calendar.count));
            return element('li', {}, element('span', { class: 'mrd-grow' }, text), element('span', { class: 'mrd-ops' },
                named(AJS.I18n.getText("meridian.hours.list.edit"), calendar.name, () => this.edit(calendar)),
                named(AJS.I18n.getText("meridian.hours.list.remove"), calendar.name, () => this.remove(calendar))));
        }

        edit(calendar) {
            this.status.textContent = '';
            const form = new CalendarForm(calendar, this.product, {
                saved: (saved) => this.conclude(saved), cancelled: () => this.close()
            });
            this.formPlace.replaceChildren(form.element);
            this.adder.hidden = true;
            form.focus();
        }

        close() {
            this.formPlace.replaceChildren();
            this.adder.hidden = false;
            this.adder.focus();
        }

        async conclude(saved) {
            this.close();
            this.status.textContent = saved.skipped
                ? AJS.I18n.getText("meridian.hours.calendars.saved-skipped", saved.name, String(saved.count),
                    String(saved.skipped))
                : AJS.I18n.getText("meridian.hours.calendars.saved", saved.name, String(saved.count));
            await this.reload();
        }

        async reload() {
            const reply = await request(PATH);
            if (reply.status !== 200) return;
            this.show(reply.body.calendars);
            this.onChanged();
        }

        async remove(calendar) {
            const change = { method: 'DELETE', version: calendar.version };
            const reply = await request(PATH + '/' + calendar.id, undefined, change);
            const isGone = reply.status === 204 || reply.status === 404;
            this.status.textContent = isGone
                ? AJS.I18n.getText("meridian.hours.calendars.removed", calendar.name)
                : failureText(reply, this.product);
            this.adder.focus();
            await this.reload();
        }
    }

    window.Meridian.CompanyCalendars = CompanyCalendars;
}());
