/** Forms for what administrators set, whatever it is about. */
(function () {
    'use strict';

    const { alertBox, button, element, request } = window.Meridian;

    /** A form for what administrators set: it saves, says what is wrong, and shows what others have saved meanwhile. */
    class SettingsForm {
        /**
         * @param context has product, lines(settings) for comparing, and fields(onChange): these have sections, value,
         *     typed, check() and refuse(path, text)
         * @param ends called as saved(settings), and as cancelled() where the form can be left
         */
        constructor(context, path, ends) {
            this.context = context;
            this.path = path;
            this.ends = ends;
            this.saving = false;
            this.fields = context.fields(() => this.changed());
            this.message = element('div', { class: 'mrd-message' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.saveButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                AJS.I18n.getText("meridian.hours.admin.save"));
            this.element = element('form', { class: 'aui', novalidate: '' }, this.message, ...this.fields.sections,
                element('div', { class: 'mrd-submit mrd-set' }, this.saveButton, ...this.leave(), this.status));
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.save();
            });
        }

        leave() {
            if (!this.ends.cancelled) return [];
            return [button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"),
                () => this.ends.cancelled())];
        }

        /** Something was typed or chosen. */
        changed() {
            this.status.replaceChildren();
        }

        show(settings) {
            this.version = settings.version;
            this.fields.value = settings;
            this.untouched = JSON.stringify(this.fields.typed);
        }

        get isTouched() {
            return JSON.stringify(this.fields.typed) !== this.untouched;
        }

        async save() {
            if (this.saving) return;
            this.message.replaceChildren();
            const found = this.fields.check();
            if (found.length) {
                this.showProblem(found[0]);
                return;
            }
            this.setSaving(true);
            const reply = await this.send();
            this.setSaving(false);
            this.conclude(reply);
        }

        send() {
            return request(this.path, this.fields.value, { method: 'PUT', version: this.version });
        }

        setSaving(saving) {
            this.saving = saving;
            this.saveButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.hours.form.saving") : '';
        }

        conclude(reply) {
            const errors = Object.entries(reply.body.errors || {});
            if (reply.status === 200 || reply.status === 201) this.concludeSaved(reply.body);
            else if (reply.status === 409 && reply.body.current) this.showConflict(reply.body.current);
            else if (reply.status === 400 && errors.length) this.concludeRefused(errors);
            else this.showAlert(failureText(reply, this.context.product));
        }

        concludeSaved(settings) {
            this.show(settings);
            this.status.textContent = AJS.I18n.getText("meridian.hours.form.saved");
            this.ends.saved(settings);
        }

        concludeRefused(errors) {
            const found = errors.map(([path, text]) => this.fields.refuse(path, text) || { text });
            this.showProblem(found.sort(byPlace)[0]);
        }

        showProblem({ text, place, input }) {
            const parts = [element('strong', {}, AJS.I18n.getText("meridian.hours.form.not-saved-yet")), ' ', text, ' ',
                AJS.I18n.getText("meridian.hours.form.still-here")];
            if (input) parts.push(' ', wayTo(place, input));
            this.showAlert(...parts);
        }

        /** Somebody else has saved: both versions are here, and saving again takes one's own. */
        showConflict(current) {
            const use = button('aui-button', AJS.I18n.getText("meridian.hours.conflict.use-theirs"), () => {
                this.message.replaceChildren();
                this.show(current);
                this.saveButton.focus();
            });
            const keep = button('aui-button', AJS.I18n.getText("meridian.hours.conflict.keep-mine"), () => {
                this.message.replaceChildren();
                this.version = current.version;
                this.saveButton.focus();
                this.save();
            });
            const theirs = this.context.lines(current);
            const mine = this.context.lines(this.fields.value);
            this.showAlert(AJS.I18n.getText("meridian.hours.admin.conflict"));
            this.message.append(element('div', { class: 'mrd-diff' },
                version(AJS.I18n.getText("meridian.hours.admin.theirs"), theirs, mine, use),
                version(AJS.I18n.getText("meridian.hours.conflict.mine"), mine, theirs, keep)));
        }

        showAlert(...content) {
            const box = alertBox(...content);
            this.message.replaceChildren(box);
            box.focus();
        }
    }

    /** What comes first in the form comes first; what is wrong with no field comes before that. */
    function byPlace({ input: one }, { input: other }) {
        if (!one || !other) return (one ? 1 : 0) - (other ? 1 : 0);
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    }

    /** One of two versions, with what the other one lacks marked. */
    function version(title, lines, others, choose) {
        return element('div', {}, element('p', { class: 'mrd-h' }, title),
            element('ul', { class: 'mrd-lines' }, ...lines.map((line) => element('li', {},
                others.includes(line) ? line : element('ins', {}, line)))),
            element('div', { class: 'mrd-submit' }, choose));
    }

    function wayTo(place, input) {
        const link = element('a', { href: '#' }, AJS.I18n.getText("meridian.hours.form.go-to", place));
        link.addEventListener('click', (event) => {
            event.preventDefault();
            input.focus();
        });
        return link;
    }

    /** Why nothing was changed, where it is no field's fault. */
    function failureText(reply, product) {
        if (reply.status === 401) return AJS.I18n.getText("meridian.hours.form.session-ended");
        const said = (reply.body.errorMessages || [])[0];
        return said && reply.status < 500 ? said : AJS.I18n.getText("meridian.hours.form.not-saved", product);
    }

    Object.assign(window.Meridian, { SettingsForm, failureText });
}());
