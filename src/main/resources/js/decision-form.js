/** The form in which a decision is written. What is typed survives reloads until it is saved or given up. */
(function () {
    'use strict';

    const {
        AnswerConflict, Field, SettingsForm, button, debounced, element, fillFrames, forget, icon, keep, kept,
        randomKey, request, section, select, skeleton, uniqueId
    } = window.Meridian;
    const { DecisionFields, cardEntry, merge, personEntry, shown } = window.Meridian.decisions;
    const { hrefOf } = window.Meridian.decisions.parts;

    const KEEP_AFTER_MS = 200;
    const EMPTY = { title: '', pros: [], cons: [] };

    /** What a new decision starts with. */
    function blank({ sections, optioned, rule }, reader, replaces) {
        return {
            title: '', sections, options: optioned ? [EMPTY, EMPTY] : [], proposed: null, rule,
            driver: [personEntry(reader)], deciders: [], contributors: [], informed: [], links: [],
            replaces: replaces ? [cardEntry(replaces)] : [], review: ''
        };
    }

    /** Sections of another template with what was typed into those of the first; what fits nowhere stays below. */
    function carried(typed, former, wanted) {
        const startOf = ({ heading }) => (former.sections.find((each) => each.heading === heading) || {}).text || '';
        const written = typed.filter((each) => each.text.trim() && each.text !== startOf(each));
        const fits = (one, other) => one.heading === other.heading || (one.role !== 'other' && one.role === other.role);
        const sections = wanted.sections.map((each) => {
            const at = written.findIndex((other) => fits(each, other));
            return at < 0 ? each : Object.assign({}, each, { text: written.splice(at, 1)[0].text });
        });
        return sections.concat(written.map(({ heading, text }) => (
            { role: 'other', heading, help: '', required: false, text })));
    }

    /** Which template a new decision starts with. */
    class TemplateChoice extends Field {
        constructor(templates, onChoose) {
            super(AJS.I18n.getText("meridian.decisions.form.template"),
                select(templates.map(({ id, name }) => [id, name])));
            this.templates = templates;
            this.means = element('p', { class: 'mrd-min' });
            this.element.append(this.means);
            this.input.addEventListener('change', () => this.choose(onChoose));
            this.former = this.template;
            this.explain();
        }

        get template() {
            return this.templates.find(({ id }) => id === this.value) || this.templates[0];
        }

        set template(id) {
            if (this.templates.some((each) => each.id === id)) this.value = id;
            this.former = this.template;
            this.explain();
        }

        choose(onChoose) {
            onChoose(this.former, this.template);
            this.former = this.template;
            this.explain();
        }

        explain() {
            this.means.textContent = this.template.description;
        }
    }

    class DecisionForm extends SettingsForm {
        /**
         * @param place has home, product, replaces, and for a new decision templates and reader
         * @param record as the server sends it; null for a new one
         */
        constructor(place, record, ends) {
            super({ product: place.product, fields: (onChange) => new DecisionFields(place, onChange) }, '', ends);
            this.place = place;
            this.record = record;
            this.name = ['decision', record ? record.id : place.home, (place.replaces || { id: '' }).id].join(':');
            this.clientKey = randomKey();
            this.keepSoon = debounced(() => this.keepDraft(), KEEP_AFTER_MS);
            this.build();
            if (record) this.show(record);
            else this.start();
            this.bringBack();
            this.showLacking();
            window.addEventListener('pagehide', () => this.keepDraft());
        }

        build() {
            const submit = this.element.lastChild;
            this.lacking = element('div', { class: 'mrd-lacking' });
            this.element.insertBefore(this.lacking, submit);
            this.element.classList.add('mrd-decision-fields');
            this.saveButton.textContent = this.record ? AJS.I18n.getText("meridian.hours.admin.save")
                : AJS.I18n.getText("meridian.decisions.form.save-draft");
            this.choice = this.record ? null
                : new TemplateChoice(this.place.templates, (former, wanted) => this.turnTo(former, wanted));
            const status = this.record ? this.record.status : 'draft';
            this.isDraft = status === 'draft';
            this.fields.restrict({ isOpen: status === 'open', isClosed: !this.isDraft && status !== 'open' });
            if (!this.choice) return;
            this.element.insertBefore(section(AJS.I18n.getText("meridian.decisions.form.start"), this.choice.element),
                this.fields.sections[0]);
        }

        start() {
            this.version = 0;
            this.base = blank(this.choice.template, this.place.reader, this.place.replaces);
            this.fields.value = this.base;
            this.untouched = JSON.stringify(this.fields.typed);
        }

        show(record) {
            this.record = record;
            this.version = record.version;
            this.base = shown(record.fields);
            this.fields.value = this.base;
            this.untouched = JSON.stringify(this.fields.typed);
        }

        /** Whatever was typed goes on into the other template; a rule or options that nobody touched do not. */
        turnTo(former, wanted) {
            const typed = this.fields.value;
            const hasOptions = typed.options
                .some(({ title, pros, cons }) => title.trim() || pros.length || cons.length);
            const start = blank(wanted, this.place.reader, null);
            const rule = JSON.stringify(typed.rule) === JSON.stringify(ruleOf(former)) ? wanted.rule : typed.rule;
            this.fields.value = Object.assign({}, typed, {
                sections: carried(typed.sections, former, wanted), rule,
                options: hasOptions ? typed.options : start.options, proposed: hasOptions ? typed.proposed : null
            });
            this.changed();
        }

        // What is missing

        showLacking() {
            const missing = this.isDraft ? this.fields.missing() : [];
            this.lacking.hidden = !missing.length;
            const places = missing.map(({ place, input }) => element('li', {},
                button('mrd-link', place, () => input.focus())));
            this.lacking.replaceChildren(
                element('p', { class: 'mrd-h' }, AJS.I18n.getText("meridian.decisions.act.missing")),
                element('ul', {}, ...places));
        }

        // Saving

        send() {
            const fields = this.fields.sent;
            if (!this.record) {
                return request(this.place.home + '/decisions', Object.assign({
                    clientKey: this.clientKey, template: this.choice.template.id
                }, fields));
            }
            const correction = this.record.status === 'open' && this.fields.correction.value;
            return request('decisions/' + this.record.id, Object.assign(fields, { correction }),
                { method: 'PUT', version: this.version });
        }

        conclude(reply) {
            this.said = (reply.body.errorMessages || [])[0];
            super.conclude(reply);
        }

        concludeSaved(record) {
            this.isDone = true;
            forget(this.name);
            this.ends.saved(record);
        }

        /** What only one of both has changed is taken from there; of the rest the writer chooses. */
        showConflict(current) {
            if (!['edit', 'editLinks'].some((act) => current.acts.includes(act))) {
                this.showAlert(this.said, ' ', AJS.I18n.getText("meridian.hours.form.still-here"));
                return;
            }
            const saved = shown(current.fields);
            const { fields, pairs } = merge(this.base, saved, this.fields.value);
            this.version = current.version;
            this.base = saved;
            this.fields.value = fields;
            this.changed();
            this.keepDraft();
            const { iso, text } = current.changed;
            const conflict = new AnswerConflict({ dateTime: iso, text }, pairs,
                (part, value) => this.take(part, value));
            if (!pairs.length) conflict.lead.textContent = AJS.I18n.getText("meridian.decisions.form.merged");
            this.message.replaceChildren(conflict.element);
            conflict.title.focus();
        }

        take(part, value) {
            const fields = this.fields.value;
            part.put(fields, value);
            this.fields.value = fields;
            this.changed();
            this.status.textContent = AJS.I18n.getText("meridian.decisions.form.taken", part.label);
        }

        // What was typed and not saved

        changed() {
            super.changed();
            if (!this.keepSoon) return;
            this.keepSoon();
            this.showLacking();
        }

        keepDraft() {
            if (this.isDone || !this.element.isConnected) return;
            if (!this.isTouched) {
                forget(this.name);
                return;
            }
            keep(this.name, {
                version: this.version, base: this.base, clientKey: this.clientKey, typed: this.fields.typed,
                template: this.choice ? this.choice.value : ''
            });
        }

        bringBack() {
            const draft = kept(this.name);
            if (!draft) return;
            this.version = draft.version;
            this.base = draft.base;
            this.clientKey = draft.clientKey;
            if (this.choice) this.choice.template = draft.template;
            this.fields.typed = draft.typed;
            this.status.replaceChildren(AJS.I18n.getText("meridian.hours.form.restored"), ' ',
                button('mrd-link', AJS.I18n.getText("meridian.hours.form.discard"), () => this.discard()));
        }

        discard() {
            forget(this.name);
            this.status.replaceChildren();
            this.message.replaceChildren();
            if (this.record) this.show(this.record);
            else this.start();
            this.showLacking();
            this.fields.title.input.focus();
        }

        leave() {
            return [button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"), () => {
                this.keepDraft();
                this.ends.cancelled();
            })];
        }
    }

    function ruleOf({ rule: { type, responseHours, quorum, share } }) {
        return { type, responseHours, quorum: quorum || null, share: share || null };
    }

    // Where it stands

    /** All that the form needs; null, if the server does not tell. */
    async function asked({ home, id, replaces, product }) {
        if (id) {
            const reply = await request('decisions/' + id);
            if (reply.status !== 200) return { reply };
            const { container } = reply.body;
            const place = (product === 'Jira' ? 'projects/' : 'spaces/') + container.key;
            return { place: { home: place, product }, record: reply.body };
        }
        const [templates, me] = await Promise.all([request('decision-templates'), request('people/me')]);
        const failed = [templates, me].find(({ status }) => status !== 200);
        if (failed) return { reply: failed };
        const offered = templates.body.values.filter(({ retired }) => !retired);
        return { place: { home, product, replaces, templates: offered, reader: me.body }, record: null };
    }

    function failure({ status }, again) {
        const text = status === 401 ? AJS.I18n.getText("meridian.decisions.view.not-logged-in")
            : status === 404 ? AJS.I18n.getText("meridian.decisions.view.gone")
                : AJS.I18n.getText("meridian.decisions.form.failed");
        return element('div', { class: 'mrd-note', role: 'alert' }, icon('error', 'danger'), element('span', {}, text,
            ' ', button('mrd-link', AJS.I18n.getText("meridian.check-ins.panel.try-again"), again)));
    }

    async function fill(into, wanted, ends) {
        into.replaceChildren(skeleton(AJS.I18n.getText("meridian.decisions.view.loading")));
        const { reply, place, record } = await asked(wanted);
        if (reply) {
            into.replaceChildren(failure(reply, () => fill(into, wanted, ends)));
            return;
        }
        const form = new DecisionForm(place, record, { saved: ends.saved, cancelled: () => ends.cancelled(record) });
        into.replaceChildren(form.element);
        (form.choice ? form.choice : form.fields.title).input.focus();
        ends.opened(form);
    }

    function productName() {
        const frame = document.querySelector('[data-mrd-product]');
        return frame ? frame.dataset.mrdProduct : '';
    }

    /** Above the page, which stays as it is; closing it keeps what was typed. */
    class FormDialog {
        constructor(title) {
            const id = uniqueId('dialog');
            this.content = element('div', { class: 'mrd-decision-form' });
            this.element = element('dialog', { class: 'mrd mrd-dialog', 'aria-labelledby': id },
                element('h2', { class: 'mrd-title', id }, title), this.content);
            this.element.addEventListener('cancel', () => this.keepDraft());
            this.element.addEventListener('close', () => this.element.remove());
            document.body.append(this.element);
            this.element.showModal();
        }

        keepDraft() {
            if (this.form) this.form.keepDraft();
        }

        close() {
            this.element.close();
        }
    }

    /**
     * Opens the form for a new decision or for one that is there.
     *
     * @param wanted has home as an address below the REST API, or id; into, if it is not to be above the page; replaces
     *     for the successor of a decision; and onSaved(record), onCancel(record)
     */
    function openForm({ home, id, into, replaces, onSaved, onCancel = () => {} }) {
        const wanted = { home, id, replaces, product: productName() };
        const title = id ? AJS.I18n.getText("meridian.decisions.form.edit-title")
            : AJS.I18n.getText("meridian.decisions.panel.new");
        const dialog = into ? null : new FormDialog(title);
        const close = () => (dialog ? dialog.close() : into.replaceChildren());
        return fill(into || dialog.content, wanted, {
            opened: (form) => { if (dialog) dialog.form = form; },
            saved: (record) => {
                close();
                onSaved(record);
            },
            cancelled: (record) => {
                close();
                onCancel(record);
            }
        });
    }

    fillFrames('.mrd-decision-form[data-mrd-form-home]', (frame) => {
        const { mrdFormHome: home, mrdFormDecision: id } = frame.dataset;
        const show = (record) => window.location.assign(hrefOf(record.url));
        openForm({
            home, id, into: frame, onSaved: show,
            onCancel: (record) => (record ? show(record) : window.history.back())
        });
    });

    Object.assign(window.Meridian.decisions, { openForm });
}());
