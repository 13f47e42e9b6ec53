/** A field that finds a zone by any part of its name or by its distance from UTC. */
(function () {
    'use strict';

    const { Trouble, element, icon, textInput, uniqueId } = window.Meridian;

    const MOST_SHOWN = 60;

    /** The zones of the server, as GET zones tells them. */
    class Zones {
        constructor(zones) {
            this.list = zones.map((zone) => Object.assign({ text: zoneText(zone), words: wordsOf(zone) }, zone));
            this.byId = new Map(this.list.map((zone) => [zone.id, zone]));
        }

        has(id) {
            return this.byId.has(id);
        }

        /** As it is shown; an id that the server no longer knows stands for itself. */
        text(id) {
            return this.has(id) ? this.byId.get(id).text : id;
        }

        /** The place in short, for a button: Berlin. */
        place(id) {
            return this.has(id) ? this.byId.get(id).name : id;
        }

        /** Distance from UTC at the moment of the answer, such as +05:45. */
        offset(id) {
            return this.has(id) ? this.byId.get(id).offset : '+00:00';
        }

        /** The zone that somebody has typed in full, whatever the case. */
        typed(text) {
            const plain = plainly(text);
            return this.list.find((zone) => plainly(zone.text) === plain || plainly(zone.id) === plain) || null;
        }

        /** Those that hold every typed word, names that begin with the text first. */
        matching(text) {
            const wanted = plainly(text).split(' ').filter(Boolean);
            const found = this.list.filter((zone) => wanted.every((word) => zone.words.includes(word)));
            const isBegun = (zone) => plainly(zone.name).startsWith(wanted.join(' '));
            return found.filter(isBegun).concat(found.filter((zone) => !isBegun(zone)));
        }
    }

    function zoneText(zone) {
        return AJS.I18n.getText("meridian.hours.zone.name-offset", zone.id, utc(zone.offset));
    }

    function utc(offset) {
        const match = /^([+-])0?(\d+):(\d{2})/.exec(offset);
        if (!match || (match[2] === '0' && match[3] === '00')) return 'UTC';
        return 'UTC' + (match[1] === '-' ? '\u2212' : '+') + match[2] + (match[3] === '00' ? '' : ':' + match[3]);
    }

    function wordsOf(zone) {
        return plainly([zone.id, zone.name, zone.offset, utc(zone.offset)].join(' '));
    }

    function plainly(text) {
        return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\u2212/g, '-').replace(/[\s_/(),]+/g, ' ')
            .trim().toLowerCase();
    }

    /** A combobox with a list that follows the typing; what was typed stays, right or wrong. */
    class ZonePicker {
        constructor(zones, labelledBy, onChange) {
            this.zones = zones;
            this.onChange = onChange;
            this.zone = '';
            this.active = -1;
            this.build(labelledBy);
            this.listen();
        }

        build(labelledBy) {
            const listId = uniqueId('zones');
            this.input = textInput({
                role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId,
                'aria-labelledby': labelledBy, spellcheck: 'false'
            });
            this.list = element('ul', { role: 'listbox', id: listId, 'aria-labelledby': labelledBy, hidden: '' });
            this.errors = element('div');
            this.trouble = new Trouble(this.errors);
            this.element = element('div', { class: 'mrd-pick mrd-field' }, this.input, icon('chevron-down', 'subtle'),
                this.list, this.errors);
        }

        listen() {
            this.input.addEventListener('input', () => this.search());
            this.input.addEventListener('click', () => this.open(this.zones.list));
            this.input.addEventListener('keydown', (event) => this.steer(event));
            this.input.addEventListener('blur', () => this.leave());
            this.list.addEventListener('mousedown', (event) => event.preventDefault());
            this.list.addEventListener('click', (event) => {
                const option = event.target.closest('[role=option]');
                if (option) this.choose(option.dataset.mrdZone);
            });
        }

        /** The id; null while what stands there is no zone. */
        get value() {
            return this.zone;
        }

        set value(id) {
            this.zone = id;
            this.input.value = this.zones.text(id);
            this.trouble.clear();
        }

        get typedText() {
            return this.input.value;
        }

        set typedText(text) {
            this.input.value = text;
            const zone = this.zones.typed(text);
            this.zone = zone ? zone.id : null;
        }

        search() {
            this.trouble.clear();
            this.open(this.zones.matching(this.input.value));
            this.settle();
        }

        open(zones) {
            this.active = -1;
            this.list.replaceChildren(...zones.slice(0, this.limitFor(zones)).map((zone) => this.option(zone)));
            if (!zones.length) this.list.append(this.nothing());
            this.list.hidden = false;
            this.input.setAttribute('aria-expanded', 'true');
            this.input.removeAttribute('aria-activedescendant');
            const chosen = this.list.querySelector('[aria-selected=true]');
            if (chosen) chosen.scrollIntoView({ block: 'nearest' });
        }

        limitFor(zones) {
            return zones === this.zones.list ? zones.length : MOST_SHOWN;
        }

        option(zone) {
            return element('li', {
                role: 'option', id: uniqueId('zone'), 'data-mrd-zone': zone.id,
                'aria-selected': String(zone.id === this.zone)
            }, zone.text);
        }

        nothing() {
            return element('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
                AJS.I18n.getText("meridian.hours.zone.nothing-found"));
        }

        close() {
            this.list.hidden = true;
            this.list.replaceChildren();
            this.input.setAttribute('aria-expanded', 'false');
            this.input.removeAttribute('aria-activedescendant');
        }

        steer(event) {
            const steps = { ArrowDown: 1, ArrowUp: -1 };
            if (steps[event.key]) {
                event.preventDefault();
                this.move(steps[event.key]);
            } else if (event.key === 'Enter' && !this.list.hidden) {
                event.preventDefault();
                this.chooseActive();
            } else if (event.key === 'Escape' && !this.list.hidden) {
                event.stopPropagation();
                this.close();
            }
        }

        move(step) {
            if (this.list.hidden) this.open(this.zones.list);
            const options = Array.from(this.list.querySelectorAll('[data-mrd-zone]'));
            if (!options.length) return;
            const selected = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
            const from = this.active < 0 && step > 0 ? Math.max(selected, -1) : this.active;
            if (options[from]) options[from].classList.remove('mrd-active');
            this.active = (from + step + options.length) % options.length;
            const option = options[this.active];
            option.classList.add('mrd-active');
            option.scrollIntoView({ block: 'nearest' });
            this.input.setAttribute('aria-activedescendant', option.id);
        }

        chooseActive() {
            const active = this.list.querySelector('.mrd-active') || this.only();
            if (active) this.choose(active.dataset.mrdZone);
            else this.close();
        }

        only() {
            const options = this.list.querySelectorAll('[data-mrd-zone]');
            return options.length === 1 ? options[0] : null;
        }

        choose(id) {
            this.value = id;
            this.close();
            this.onChange();
        }

        settle() {
            const zone = this.zones.typed(this.input.value);
            const id = zone ? zone.id : null;
            if (id === this.zone) return;
            this.zone = id;
            this.onChange();
        }

        leave() {
            this.close();
            if (this.zone) this.input.value = this.zones.text(this.zone);
            else this.check();
        }

        /** Shows at its place that what stands there is no zone. */
        check() {
            if (this.zone) return [];
            const typed = this.input.value.trim();
            return [this.refuse(typed
                ? AJS.I18n.getText("meridian.hours.zone.unknown", typed)
                : AJS.I18n.getText("meridian.hours.zone.missing"))];
        }

        refuse(text) {
            const place = AJS.I18n.getText("meridian.hours.zone.title");
            this.trouble.show([this.input], text);
            return {
                place, input: this.input, text: AJS.I18n.getText("meridian.hours.form.needs-change", place)
            };
        }
    }

    Object.assign(window.Meridian, { ZonePicker, Zones });
}());
