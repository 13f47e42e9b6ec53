/** The parts of a form for a check-in: one for each kind of question, with its own message. */
(function () {
    'use strict';

    const { PersonPicker, button, element, icon, mentions, uniqueId } = window.Meridian;

    /** What is wrong with a part, said below it; focus can go there, and a link leads on to the field. */
    class Complaint {
        constructor(holder, inputs) {
            this.holder = holder;
            this.inputs = inputs;
            this.element = null;
        }

        show(text) {
            this.clear();
            const [first] = this.inputs();
            const id = uniqueId('error');
            const back = element('a', { href: '#' + first.id }, text);
            back.addEventListener('click', (event) => {
                event.preventDefault();
                first.focus();
            });
            this.element = element('div', { class: 'mrd-error', id, role: 'alert', tabindex: '-1' },
                icon('error', 'danger'), back);
            this.holder.append(this.element);
            this.inputs().forEach((input) => {
                input.setAttribute('aria-invalid', 'true');
                input.setAttribute('aria-describedby', id);
            });
        }

        clear() {
            if (!this.element) return;
            this.element.remove();
            this.element = null;
            this.inputs().forEach((input) => {
                input.removeAttribute('aria-invalid');
                input.removeAttribute('aria-describedby');
            });
        }
    }

    /** A text of several lines, with people found for an @. */
    class TextPart {
        constructor(label, { name = 'text', rows = 4, wide = false } = {}) {
            const id = uniqueId('answer');
            this.label = label;
            this.input = element('textarea', { class: 'textarea', id, name, rows, dir: 'auto' });
            this.element = element('div', { class: 'mrd-field' + (wide ? ' mrd-wide' : '') },
                element('label', { for: id, dir: 'auto' }, label), this.input);
            this.complaint = new Complaint(this.element, () => [this.input]);
            this.input.addEventListener('input', () => this.complaint.clear());
            mentions(this.input);
        }

        get value() {
            return this.input.value;
        }

        set value(text) {
            this.input.value = text || '';
        }

        get isEmpty() {
            return this.value.trim() === '';
        }

        set readOnly(locked) {
            this.input.readOnly = locked;
        }

        focus() {
            this.input.focus();
        }
    }

    /** One of several words, or none of them. */
    class ChoicePart {
        /** @param options pairs of value and label; the empty value stands for no answer */
        constructor(label, name, options) {
            const group = uniqueId(name);
            this.label = label;
            this.options = options;
            this.radios = options.map(([value]) => element('input',
                { type: 'radio', class: 'radio', name: group, value, id: uniqueId('option') }));
            const rows = options.map(([, text], index) => element('span', {}, this.radios[index],
                element('label', { for: this.radios[index].id, dir: 'auto' }, text)));
            this.element = element('fieldset', { class: 'mrd-field', 'data-mrd-choice': name },
                element('legend', { dir: 'auto' }, label), element('div', { class: 'mrd-choice' }, ...rows));
            this.complaint = new Complaint(this.element, () => this.radios);
            this.element.addEventListener('change', () => this.complaint.clear());
            this.value = '';
        }

        get value() {
            const chosen = this.radios.find((radio) => radio.checked);
            return chosen ? chosen.value : '';
        }

        /** A word that is no longer offered counts as none. */
        set value(value) {
            const known = this.options.some(([each]) => each === value);
            this.radios.forEach((radio) => { radio.checked = radio.value === (known ? value : ''); });
        }

        get isEmpty() {
            return this.value === '';
        }

        textOf(value) {
            return (this.options.find(([each]) => each === value) || ['', ''])[1];
        }

        set readOnly(locked) {
            this.radios.forEach((radio) => { radio.disabled = locked && !radio.checked; });
        }

        focus() {
            (this.radios.find((radio) => radio.checked) || this.radios[0]).focus();
        }
    }

    function moodPart(label) {
        return new ChoicePart(AJS.I18n.getText("meridian.rounds.form.mood-own", label), 'mood', [
            ['low', AJS.I18n.getText("meridian.rounds.form.mood-low")],
            ['fair', AJS.I18n.getText("meridian.rounds.form.mood-fair")],
            ['good', AJS.I18n.getText("meridian.rounds.form.mood-good")],
            ['', AJS.I18n.getText("meridian.rounds.form.mood-none")]
        ]);
    }

    /** Who can take something out of the way: somebody chosen, or nobody yet. */
    class OwnerPart {
        constructor(onChange) {
            const labelId = uniqueId('owner');
            this.onChange = onChange;
            this.label = element('label', { id: labelId }, AJS.I18n.getText("meridian.rounds.form.owner"));
            this.picker = new PersonPicker(labelId, (person) => this.choose(person));
            this.picker.input.id = uniqueId('owner-field');
            this.label.setAttribute('for', this.picker.input.id);
            this.chosen = element('span', { class: 'mrd-row', hidden: '' });
            this.element = element('div', { class: 'mrd-field mrd-owner' }, this.label, this.chosen,
                this.picker.element);
            this.complaint = new Complaint(this.element, () => [this.picker.input]);
            this.value = null;
        }

        get value() {
            return this.person;
        }

        set value(person) {
            this.person = person || null;
            this.chosen.hidden = !this.person;
            this.picker.element.hidden = Boolean(this.person);
            if (!this.person) return;
            const drop = button('mrd-link', AJS.I18n.getText("meridian.rounds.form.owner-drop"), () => this.drop());
            this.chosen.replaceChildren(element('bdi', {}, this.person.name), drop);
        }

        choose(person) {
            this.value = { key: person.key, name: person.name };
            this.complaint.clear();
            this.chosen.querySelector('button').focus();
            this.onChange();
        }

        drop() {
            this.value = null;
            this.picker.input.focus();
            this.onChange();
        }

        set readOnly(locked) {
            this.picker.input.readOnly = locked;
        }
    }

    /** What is in the way, one text and one owner each. */
    class BlockersPart {
        constructor(label, onChange) {
            this.label = label;
            this.onChange = onChange;
            this.list = element('div', { class: 'mrd-blocker-parts' });
            this.adder = button('mrd-link', AJS.I18n.getText("meridian.rounds.form.blocker-add"), () => this.add());
            this.element = element('div', { class: 'mrd-field mrd-wide', role: 'group', 'aria-label': label },
                this.list, this.adder);
            this.value = [];
        }

        row(blocker) {
            const text = new TextPart(this.label, { name: 'blocker', rows: 2 });
            const owner = new OwnerPart(() => this.changed());
            text.value = blocker.text;
            owner.value = blocker.owner;
            text.input.addEventListener('input', () => this.arrange());
            const shown = element('div', { class: 'mrd-blocker-part' }, text.element, owner.element);
            this.list.append(shown);
            return { text, owner };
        }

        add() {
            const row = this.row({});
            this.rows.push(row);
            this.arrange();
            row.text.focus();
        }

        changed() {
            this.arrange();
            this.onChange();
        }

        /** Whoever can remove it is asked once there is something to remove; another one is added after the last. */
        arrange() {
            this.rows.forEach(({ text, owner }) => { owner.element.hidden = text.isEmpty && !owner.value; });
            this.adder.hidden = this.rows.some(({ text }) => text.isEmpty);
        }

        get value() {
            return this.rows.map(({ text, owner }) => ({ text: text.value, owner: owner.value }));
        }

        set value(blockers) {
            this.list.replaceChildren();
            this.rows = (blockers.length ? blockers : [{}]).map((blocker) => this.row(blocker));
            this.arrange();
        }

        get filled() {
            return this.rows.filter(({ text }) => !text.isEmpty);
        }

        get isEmpty() {
            return !this.filled.length;
        }

        /** @param index among those that were sent */
        complaintAt(index, isOwner) {
            const row = this.filled[index];
            return row && (isOwner ? row.owner : row.text).complaint;
        }

        clearComplaints() {
            this.rows.forEach(({ text, owner }) => [text, owner].forEach((part) => part.complaint.clear()));
        }

        set readOnly(locked) {
            this.rows.forEach(({ text, owner }) => [text, owner].forEach((part) => { part.readOnly = locked; }));
        }
    }

    /** The reader's open blockers, asked again: still in the way, or resolved and how. */
    class StillPart {
        constructor(blockers) {
            this.blockers = blockers;
            this.rows = blockers.map((blocker) => this.row(blocker));
            this.element = element('div', { class: 'mrd-field mrd-wide mrd-stills' },
                ...this.rows.map(({ shown }) => shown));
        }

        row({ id, text }) {
            const state = new ChoicePart(AJS.I18n.getText("meridian.rounds.form.still", text), 'still', [
                ['', AJS.I18n.getText("meridian.rounds.form.still-open")],
                ['resolved', AJS.I18n.getText("meridian.rounds.form.still-resolved")]
            ]);
            const note = new TextPart(AJS.I18n.getText("meridian.rounds.form.still-note"), { name: 'note', rows: 1 });
            note.element.hidden = true;
            state.element.addEventListener('change', () => { note.element.hidden = state.isEmpty; });
            return { id, state, note, shown: element('div', {}, state.element, note.element) };
        }

        /** Note by the id of each that is resolved. */
        get value() {
            return Object.fromEntries(this.rows.filter(({ state }) => !state.isEmpty)
                .map(({ id, note }) => [id, note.value]));
        }

        set value(notes) {
            this.rows.forEach(({ id, state, note }) => {
                const resolved = Object.hasOwn(notes, id);
                state.value = resolved ? 'resolved' : '';
                note.value = resolved ? notes[id] : '';
                note.element.hidden = !resolved;
            });
        }

        get isEmpty() {
            return !Object.keys(this.value).length;
        }

        complaintOf(index) {
            const resolved = this.rows.filter(({ state }) => !state.isEmpty)[index];
            return resolved && resolved.note.complaint;
        }

        set readOnly(locked) {
            this.rows.forEach(({ state, note }) => [state, note].forEach((part) => { part.readOnly = locked; }));
        }
    }

    Object.assign(window.Meridian, { BlockersPart, ChoicePart, Complaint, OwnerPart, StillPart, TextPart, moodPart });
}());
