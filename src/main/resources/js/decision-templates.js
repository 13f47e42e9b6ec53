/** Templates of decisions for administrators: their list, the form for one of them, and how it will look. */
(function () {
    'use strict';

    const {
        Field, Frame, SettingsForm, Tick, Trouble, button, element, failureText, fillFrames, moveFocus, moveRow, named,
        placeRow, problem, request, section, select, textInput, uniqueId
    } = window.Meridian;
    const { RulePart, ruleLine } = window.Meridian.decisions;

    const LONGEST_NAME = 60;
    const LONGEST_DESCRIPTION = 300;
    const LONGEST_HEADING = 100;
    const LONGEST_HELP = 1000;
    const MOST_SECTIONS = 20;
    const PATH = 'decision-templates';

    const BLANK = {
        version: 0, name: '', description: '', optioned: true, retired: false,
        rule: { type: 'consent', responseHours: 16, quorum: null, share: null },
        sections: [{ role: 'context', heading: '', help: '', required: true, text: '' }]
    };

    function roles() {
        return [
            ['context', AJS.I18n.getText("meridian.decisions.templates.role-context")],
            ['drivers', AJS.I18n.getText("meridian.decisions.templates.role-drivers")],
            ['proposal', AJS.I18n.getText("meridian.decisions.templates.role-proposal")],
            ['outcome', AJS.I18n.getText("meridian.decisions.templates.role-outcome")],
            ['consequences', AJS.I18n.getText("meridian.decisions.templates.role-consequences")],
            ['confirmation', AJS.I18n.getText("meridian.decisions.templates.role-confirmation")],
            ['moreInformation', AJS.I18n.getText("meridian.decisions.templates.role-more")],
            ['other', AJS.I18n.getText("meridian.decisions.templates.role-other")]
        ];
    }

    /** One section with what can be done to it. */
    class SectionRow {
        constructor(typed, list) {
            this.list = list;
            const text = (most) => textInput({ maxlength: most, dir: 'auto' });
            this.fields = {
                heading: new Field(AJS.I18n.getText("meridian.decisions.form.heading"), text(LONGEST_HEADING)),
                role: new Field(AJS.I18n.getText("meridian.decisions.templates.role"), select(roles())),
                help: new Field(AJS.I18n.getText("meridian.decisions.templates.help"), text(LONGEST_HELP)),
                text: new Field(AJS.I18n.getText("meridian.decisions.templates.text"),
                    element('textarea', { class: 'textarea', rows: 3, dir: 'auto' }))
            };
            this.required = new Tick(AJS.I18n.getText("meridian.decisions.templates.required"), () => list.onChange());
            this.ops = element('div', { class: 'mrd-ops mrd-wide' });
            this.title = element('legend', { class: 'mrd-h' });
            const { heading, role, help, text: body } = this.fields;
            help.element.classList.add('mrd-wide');
            body.element.classList.add('mrd-wide');
            this.required.element.classList.add('mrd-wide');
            this.element = element('fieldset', { class: 'mrd-box' }, this.title, element('div',
                { class: 'mrd-template-section' }, heading.element, role.element, help.element, body.element,
                this.required.element, this.ops));
            Object.entries(this.fields).forEach(([name, field]) => { field.value = typed[name] || ''; });
            this.required.value = typed.required;
        }

        get value() {
            const typed = Object.entries(this.fields).map(([name, field]) => [name, field.value]);
            return Object.assign(Object.fromEntries(typed), { required: this.required.value });
        }

        number(index, count) {
            placeRow(this, AJS.I18n.getText("meridian.decisions.templates.section", String(index + 1)), index, count);
        }

        refuse(name, text) {
            const field = this.fields[name] || this.fields.heading;
            field.showError(text);
            return problem(this.place, field.input);
        }
    }

    class SectionList {
        constructor(onChange) {
            this.onChange = onChange;
            this.rows = [];
            this.list = element('div', { class: 'mrd-questions' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.adder = button('aui-button', AJS.I18n.getText("meridian.decisions.form.add-section"),
                () => this.add());
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', {}, this.list, errors,
                element('div', { class: 'mrd-submit' }, this.adder, this.status));
        }

        get value() {
            return this.rows.map((row) => row.value);
        }

        set value(sections) {
            this.rows = sections.map((each) => new SectionRow(each, this));
            this.arrange();
        }

        arrange() {
            this.trouble.clear();
            this.list.replaceChildren(...this.rows.map((row) => row.element));
            this.rows.forEach((row, index) => row.number(index, this.rows.length));
            this.adder.hidden = this.rows.length >= MOST_SECTIONS;
            this.status.textContent = '';
        }

        add() {
            const row = new SectionRow({ role: 'other', heading: '', help: '', required: false, text: '' }, this);
            this.rows.push(row);
            this.arrange();
            row.fields.heading.input.focus();
            this.onChange();
        }

        move(row, step) {
            const place = moveRow(this, row, step);
            this.status.textContent = AJS.I18n.getText("meridian.decisions.templates.moved", String(place),
                String(this.rows.length));
            this.onChange();
        }

        remove(row) {
            this.rows = this.rows.filter((each) => each !== row);
            this.arrange();
            this.adder.focus();
            this.onChange();
        }

        /** What the server says about [1].heading, or about all of them. */
        refuse(path, text) {
            const [, index, rest] = /^\[(\d+)]\.?(.*)$/.exec(path) || ['', '', ''];
            const row = this.rows[index];
            if (row) return row.refuse(rest, text);
            this.trouble.show([this.adder], text);
            return problem(AJS.I18n.getText("meridian.decisions.templates.sections"), this.adder);
        }
    }

    class TemplateFields {
        constructor(onChange) {
            this.name = new Field(AJS.I18n.getText("meridian.decisions.templates.name"),
                textInput({ maxlength: LONGEST_NAME, dir: 'auto' }));
            this.description = new Field(AJS.I18n.getText("meridian.decisions.templates.description"),
                textInput({ maxlength: LONGEST_DESCRIPTION, dir: 'auto' }));
            this.texts = new SectionList(onChange);
            this.optioned = new Tick(AJS.I18n.getText("meridian.decisions.templates.optioned"), onChange);
            this.rule = new RulePart(onChange);
            this.sections = [
                section(AJS.I18n.getText("meridian.decisions.templates.name"), this.name.element,
                    this.description.element),
                section(AJS.I18n.getText("meridian.decisions.templates.sections"), this.texts.element),
                section(AJS.I18n.getText("meridian.decisions.options.title"), this.optioned.element),
                section(AJS.I18n.getText("meridian.decisions.meta.rule"), this.rule.element)
            ];
            this.sections.forEach((each) => each.addEventListener('input', onChange));
        }

        get value() {
            return {
                name: this.name.value.trim(), description: this.description.value.trim(),
                sections: this.texts.value, optioned: this.optioned.value, rule: this.rule.value,
                retired: this.retired
            };
        }

        set value(template) {
            this.name.value = template.name;
            this.description.value = template.description;
            this.texts.value = template.sections;
            this.optioned.value = template.optioned;
            this.rule.typed = template.rule;
            this.retired = template.retired;
        }

        get typed() {
            return Object.assign(this.value, { rule: this.rule.typed });
        }

        check() {
            return this.rule.check();
        }

        /** What the server says about one path, such as sections[1].heading or rule.responseHours. */
        refuse(path, text) {
            const [, name, rest] = /^(\w+)\.?(.*)$/.exec(path) || ['', '', ''];
            if (name === 'sections') return this.texts.refuse(rest, text);
            if (name === 'rule') return this.rule.refuse(rest, text);
            const field = name === 'description' ? this.description : this.name;
            field.showError(text);
            return problem(AJS.I18n.getText("meridian.decisions.templates.name"), field.input);
        }
    }

    /** A template in a few lines, for comparing two versions. */
    function lines({ name, description, sections, optioned, rule }) {
        const parts = sections.flatMap(({ heading, help, text }) => [heading, help, text]);
        const options = optioned ? [AJS.I18n.getText("meridian.decisions.templates.optioned")] : [];
        return [name, description, ...parts, ...options, ruleLine(rule)].filter(Boolean);
    }

    class TemplateForm extends SettingsForm {
        /** @param template as the server sends it; null for a new one */
        constructor(product, template, ends) {
            super({ product, lines, fields: (onChange) => new TemplateFields(onChange) }, PATH, ends);
            this.template = template;
            this.element.classList.add('mrd-template-fields');
            this.preview = element('div', { class: 'mrd-preview', role: 'status' });
            const look = button('aui-button', AJS.I18n.getText("meridian.decisions.templates.preview"),
                () => this.look());
            this.saveButton.after(look);
            this.element.append(this.preview);
            this.show(template || BLANK);
        }

        send() {
            const { value } = this.fields;
            return this.template ? request(PATH + '/' + encodeURIComponent(this.template.id), value,
                { method: 'PUT', version: this.version }) : request(PATH, value);
        }

        /** As people will see it; what keeps it from being saved is said as when saving. */
        async look() {
            const found = this.fields.check();
            if (found.length) {
                this.showProblem(found[0]);
                return;
            }
            this.message.replaceChildren();
            const reply = await request(PATH + '/preview', this.fields.value);
            if (reply.status === 200) this.showPreview(reply.body);
            else this.conclude(reply);
        }

        showPreview({ sections, ruleText }) {
            const id = uniqueId('preview');
            const shown = sections.flatMap(({ heading, html, help }) => {
                const text = element('div', { class: 'mrd-text', dir: 'auto' });
                text.innerHTML = html;
                return [element('h4', { class: 'mrd-h', dir: 'auto' }, heading),
                    ...(help ? [element('p', { class: 'mrd-min', dir: 'auto' }, help)] : []), text];
            });
            this.preview.replaceChildren(element('div', { class: 'mrd-box', role: 'group', 'aria-labelledby': id },
                element('h3', { class: 'mrd-h', id }, AJS.I18n.getText("meridian.decisions.templates.preview-title",
                    this.fields.value.name)),
                element('p', { class: 'mrd-min' }, ruleText), ...shown));
            this.preview.scrollIntoView({ block: 'nearest' });
        }
    }

    /** The templates in their order, with what can be done to each; one form at a time stands below. */
    class TemplatesPage extends Frame {
        constructor(frame) {
            super(frame);
            this.product = frame.dataset.mrdProduct;
            window.addEventListener('beforeunload', (event) => {
                if (this.form && this.form.isTouched) event.preventDefault();
            });
        }

        address() {
            return PATH;
        }

        isAnswer({ canAdminister }) {
            return canAdminister === true;
        }

        show({ values }) {
            this.list = element('ul', { class: 'mrd-entries' });
            this.formPlace = element('div');
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.adder = button('aui-button', AJS.I18n.getText("meridian.decisions.templates.new"),
                () => this.open(null));
            this.frame.replaceChildren(this.list, this.formPlace,
                element('div', { class: 'mrd-submit' }, this.adder, this.status));
            this.draw(values);
        }

        draw(values) {
            this.list.replaceChildren(...values.map((each) => this.row(each)));
        }

        row(template) {
            const { id, name, description, builtIn, version, retired } = template;
            const state = retired ? AJS.I18n.getText("meridian.decisions.templates.retired")
                : !builtIn ? AJS.I18n.getText("meridian.decisions.templates.own")
                    : version ? AJS.I18n.getText("meridian.decisions.templates.changed")
                        : AJS.I18n.getText("meridian.decisions.templates.built-in");
            const turn = retired ? AJS.I18n.getText("meridian.decisions.templates.bring-back")
                : AJS.I18n.getText("meridian.decisions.templates.retire");
            return element('li', { 'data-mrd-template-id': id },
                element('div', { class: 'mrd-grow' },
                    element('div', { class: 'mrd-row' }, element('bdi', { class: 'mrd-name' }, name),
                        element('span', { class: 'mrd-min' }, state)),
                    element('p', { class: 'mrd-min', dir: 'auto' }, description)),
                element('span', { class: 'mrd-ops' },
                    named(AJS.I18n.getText("meridian.hours.list.edit"), name, () => this.open(template)),
                    named(turn, name, () => this.retire(template))));
        }

        focusOn(id) {
            const row = Array.from(this.list.children).find((each) => each.dataset.mrdTemplateId === id);
            moveFocus(this.frame, row ? row.querySelector('button') : this.adder);
        }

        async retire(template) {
            const { id, version, name, description, sections, optioned, rule, retired } = template;
            const reply = await request(PATH + '/' + encodeURIComponent(id),
                { name, description, sections, optioned, rule, retired: !retired }, { method: 'PUT', version });
            const done = retired ? AJS.I18n.getText("meridian.decisions.templates.offered-again", name)
                : AJS.I18n.getText("meridian.decisions.templates.no-longer-offered", name);
            const isStale = reply.status === 409 && reply.body.current;
            if (reply.status !== 200 && !isStale) {
                this.status.textContent = failureText(reply, this.product);
                return;
            }
            await this.refresh();
            this.status.textContent = isStale ? AJS.I18n.getText("meridian.decisions.templates.changed-meanwhile")
                : done;
            this.focusOn(id);
        }

        async refresh() {
            const reply = await request(PATH);
            if (this.isFull(reply)) this.draw(reply.body.values);
        }

        /** @param template null for a new one */
        open(template) {
            if (this.form && this.form.isTouched) {
                this.status.textContent = AJS.I18n.getText("meridian.decisions.templates.unsaved");
                this.form.saveButton.focus();
                return;
            }
            this.form = new TemplateForm(this.product, template, {
                saved: (saved) => this.concludeSaved(saved), cancelled: () => this.close(template && template.id)
            });
            const title = template ? AJS.I18n.getText("meridian.decisions.templates.edit-title", template.name)
                : AJS.I18n.getText("meridian.decisions.templates.new");
            const heading = element('h2', { class: 'mrd-h', tabindex: '-1' }, title);
            this.status.textContent = '';
            this.formPlace.replaceChildren(element('div', { class: 'mrd-box', role: 'group', 'aria-label': title },
                heading, this.form.element));
            this.adder.hidden = true;
            heading.focus();
        }

        close(id) {
            this.form = null;
            this.formPlace.replaceChildren();
            this.adder.hidden = false;
            this.focusOn(id);
        }

        async concludeSaved({ id, name }) {
            this.close(id);
            await this.refresh();
            this.status.textContent = AJS.I18n.getText("meridian.decisions.templates.saved", name);
            this.focusOn(id);
        }

        failureText(status) {
            return status === 200 ? AJS.I18n.getText("meridian.decisions.templates.refused")
                : super.failureText(status);
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.decisions.templates.loading"),
                failed: AJS.I18n.getText("meridian.decisions.templates.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.decisions.view.not-logged-in"),
                gone: AJS.I18n.getText("meridian.decisions.templates.refused"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }
    }

    fillFrames('[data-mrd-decision-templates]', (frame) => new TemplatesPage(frame).load());
}());
