/** Finds people while an @ and a part of a name are typed into a text field. */
(function () {
    'use strict';

    const { element, findUsers, uniqueId } = window.Meridian;

    const TYPING_PAUSE_MS = 200;
    /** An @ that is no part of an address, then one or two words of a name up to the caret. */
    const QUERY = /(?:^|[^\p{L}\p{N}\\/@~=&?#%])@([\p{L}\p{N}\p{M}._+-]+(?: [\p{L}\p{N}\p{M}._+-]+)?)$/u;
    const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._+@-]*$/u;
    const LONGEST_QUERY = 80;
    const MOVES = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

    /** As it is typed; a name that would not be read as one word stands in brackets. */
    function typed(userName) {
        return PLAIN_NAME.test(userName) ? '@' + userName : '[~' + encoded(userName) + ']';
    }

    function encoded(userName) {
        return encodeURIComponent(userName).replace(/[!'()*_~]/g,
            (char) => '%' + char.charCodeAt(0).toString(16).toUpperCase());
    }

    /** A list below the field that follows the typing; the field keeps the focus. */
    class MentionPicker {
        constructor(field) {
            this.field = field;
            this.turn = 0;
            this.at = -1;
            this.doneAt = -1;
            this.nobody = null;
            this.list = element('ul', {
                role: 'listbox', id: uniqueId('mentions'), class: 'mrd-mentions', hidden: '',
                'aria-label': AJS.I18n.getText("meridian.text.mention.list")
            });
            this.status = element('span', { class: 'mrd-assistive', role: 'status' });
            this.listen();
        }

        listen() {
            this.field.addEventListener('input', (event) => { if (!event.isComposing) this.follow(); });
            this.field.addEventListener('compositionend', () => this.follow());
            this.field.addEventListener('keydown', (event) => this.steer(event));
            this.field.addEventListener('click', () => this.close());
            this.field.addEventListener('blur', () => this.close());
            this.list.addEventListener('mousedown', (event) => event.preventDefault());
            this.list.addEventListener('click', (event) => this.choose(event.target.closest('[role=option]')));
        }

        /** What stands between the @ and the caret; null if nobody is looked for. */
        query() {
            const { selectionStart, selectionEnd, value, readOnly } = this.field;
            if (selectionStart !== selectionEnd || readOnly) return null;
            const found = QUERY.exec(value.slice(Math.max(0, selectionStart - LONGEST_QUERY), selectionStart));
            return found && { text: found[1], at: selectionStart - found[1].length - 1 };
        }

        follow() {
            clearTimeout(this.timer);
            const query = this.query();
            if (!query || query.at === this.doneAt || this.isHopeless(query)) {
                this.close();
                if (!query) this.doneAt = -1;
                return;
            }
            if (!this.list.isConnected) this.attach();
            this.timer = setTimeout(() => this.search(query), TYPING_PAUSE_MS);
        }

        /** More letters do not find anybody where fewer did not. */
        isHopeless({ text, at }) {
            return this.nobody !== null && this.nobody.at === at && text.startsWith(this.nobody.text);
        }

        /** Of two answers the one asked for last counts. */
        async search(query) {
            this.turn += 1;
            const { turn } = this;
            const people = await findUsers(query.text);
            const now = this.query();
            if (turn !== this.turn || document.activeElement !== this.field) return;
            if (!now || now.text !== query.text || now.at !== query.at) return;
            this.nobody = people.length ? null : query;
            if (people.length) this.open(people, query.at);
            else this.close();
        }

        open(people, at) {
            this.at = at;
            this.list.replaceChildren(...people.map(option));
            this.list.hidden = false;
            this.field.setAttribute('aria-autocomplete', 'list');
            this.field.setAttribute('aria-controls', this.list.id);
            this.status.textContent = AJS.I18n.getText("meridian.text.mention.found", people.length);
            this.mark(this.list.firstElementChild);
        }

        /** Before it is needed: what appears in a status that is there already is read out. */
        attach() {
            this.field.after(this.list, this.status);
            this.field.parentElement.classList.add('mrd-mentions-in');
        }

        close() {
            this.turn += 1;
            clearTimeout(this.timer);
            if (this.list.hidden) return;
            this.list.hidden = true;
            this.list.replaceChildren();
            this.status.textContent = '';
            ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']
                .forEach((name) => this.field.removeAttribute(name));
        }

        mark(chosen) {
            Array.from(this.list.children).forEach((each) => each.setAttribute('aria-selected', each === chosen));
            this.active = chosen;
            this.field.setAttribute('aria-activedescendant', chosen.id);
            chosen.scrollIntoView({ block: 'nearest' });
        }

        /** With a modifier a key means what it always means. */
        steer(event) {
            if (this.list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
            const act = {
                ArrowDown: () => this.mark(this.active.nextElementSibling || this.list.firstElementChild),
                ArrowUp: () => this.mark(this.active.previousElementSibling || this.list.lastElementChild),
                Enter: () => this.choose(this.active),
                Tab: () => this.choose(this.active),
                Escape: () => this.dismiss()
            }[event.key];
            if (MOVES.includes(event.key)) this.close();
            if (!act || event.shiftKey) return;
            event.preventDefault();
            event.stopPropagation();
            act();
        }

        /** The text stays as it is, and this @ is not asked about again. */
        dismiss() {
            this.doneAt = this.at;
            this.close();
        }

        choose(chosen) {
            if (!chosen) return;
            const end = this.field.selectionStart;
            const space = /^[\s.,;:!?)]/.test(this.field.value.slice(end)) ? '' : ' ';
            this.dismiss();
            this.field.focus();
            insert(this.field, this.at, end, typed(chosen.dataset.mrdUserName) + space);
        }
    }

    /** As if it was typed, so that it can be undone; the other way is for browsers that cannot. */
    function insert(field, from, until, text) {
        field.setSelectionRange(from, until);
        if (document.execCommand('insertText', false, text)) return;
        field.setRangeText(text, from, until, 'end');
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function option({ userName, name }) {
        return element('li', {
            role: 'option', id: uniqueId('mention'), 'aria-selected': 'false', 'data-mrd-user-name': userName
        }, element('bdi', {}, name), ' ', element('bdi', { class: 'mrd-min' }, '@' + userName));
    }

    /** Lets people be found in a text field; once per field. */
    window.Meridian.mentions = (field) => new MentionPicker(field);
}());
