/** A field that finds people of the product, or its groups, by a part of their name. */
(function () {
    'use strict';

    const { Trouble, debounced, element, findUsers, textInput, uniqueId } = window.Meridian;

    const TYPING_PAUSE_MS = 200;

    /** A combobox with a list that follows the typing. */
    class PersonPicker {
        /**
         * @param onPick called with key and name of who was chosen
         * @param source where they are found, and the words for nobody; people, unless something else is said
         */
        constructor(labelledBy, onPick, source = people()) {
            const listId = uniqueId('people');
            this.onPick = onPick;
            this.source = source;
            this.active = -1;
            this.turn = 0;
            this.input = textInput({
                role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId,
                'aria-labelledby': labelledBy, spellcheck: 'false'
            });
            this.list = element('ul', { role: 'listbox', id: listId, 'aria-labelledby': labelledBy, hidden: '' });
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', { class: 'mrd-pick mrd-field' }, this.input, this.list, errors);
            this.listen();
        }

        listen() {
            const search = debounced(() => this.search(), TYPING_PAUSE_MS);
            this.input.addEventListener('input', () => {
                this.trouble.clear();
                search();
            });
            this.input.addEventListener('keydown', (event) => this.steer(event));
            this.input.addEventListener('blur', () => this.close());
            this.list.addEventListener('mousedown', (event) => event.preventDefault());
            this.list.addEventListener('click', (event) => this.choose(event.target.closest('[data-mrd-person]')));
        }

        /** Of two answers the one asked for last counts. */
        async search() {
            this.turn += 1;
            const { turn } = this;
            const text = this.input.value.trim();
            const people = text ? await this.source.find(text) : [];
            if (turn !== this.turn) return;
            if (text && document.activeElement === this.input) this.open(people);
            else this.close();
        }

        open(people) {
            this.active = -1;
            this.list.replaceChildren(...people.map(option));
            if (!people.length) this.list.append(nobody(this.source.nothing));
            this.list.hidden = false;
            this.input.setAttribute('aria-expanded', 'true');
            this.input.removeAttribute('aria-activedescendant');
        }

        close() {
            this.turn += 1;
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
            } else if (event.key === 'Enter') {
                event.preventDefault();
                const options = this.options();
                this.choose(options[this.active] || (options.length === 1 && options[0]));
            } else if (event.key === 'Escape' && !this.list.hidden) {
                event.preventDefault();
                event.stopPropagation();
                this.close();
            }
        }

        options() {
            return Array.from(this.list.querySelectorAll('[data-mrd-person]'));
        }

        move(step) {
            const options = this.options();
            if (!options.length) return;
            if (options[this.active]) options[this.active].classList.remove('mrd-active');
            this.active = this.active < 0 && step < 0 ? options.length - 1
                : (this.active + step + options.length) % options.length;
            options[this.active].classList.add('mrd-active');
            options[this.active].scrollIntoView({ block: 'nearest' });
            this.input.setAttribute('aria-activedescendant', options[this.active].id);
        }

        choose(chosen) {
            if (!chosen) return;
            this.input.value = '';
            this.close();
            this.onPick({ key: chosen.dataset.mrdPerson, name: chosen.textContent });
        }

        refuse(text) {
            this.trouble.show([this.input], text);
        }
    }

    function option({ key, name }) {
        return element('li', {
            role: 'option', id: uniqueId('person'), 'data-mrd-person': key, 'aria-selected': 'false'
        }, name);
    }

    function people() {
        return { find: findUsers, nothing: AJS.I18n.getText("meridian.due.people.nobody-found") };
    }

    function nobody(words) {
        return element('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, words);
    }

    window.Meridian.PersonPicker = PersonPicker;
}());
