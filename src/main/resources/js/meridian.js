/**
 * What every panel and macro of Meridian shares in the browser: frames to fill, elements, sentences, initials,
 * requests, texts kept for their writer. It knows no single feature, and no clock: every time comes from the server.
 */
window.Meridian = (function () {
    'use strict';

    const REST = '/rest/meridian/1/';
    const ANSWER_WITHIN_MS = 20000;
    const NO_ANSWER = { status: 0, body: {} };
    /** What a reader has unfolded, and where the focus was put. */
    const KEPT = ['open', 'tabindex'];
    const COLOURS = ['blue', 'purple', 'teal', 'magenta'];

    let lastId = 0;

    /** An id that is unique in this document, for labels and descriptions. */
    function uniqueId(name) {
        lastId += 1;
        return 'mrd-' + name + '-' + lastId;
    }

    /** An element with attributes and children; a string becomes text and never markup. */
    function element(name, attributes, ...children) {
        const made = document.createElement(name);
        Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    }

    function button(classes, label, onClick) {
        const made = element('button', { type: 'button', class: classes }, label);
        made.addEventListener('click', onClick);
        return made;
    }

    function icon(shape, tone) {
        return element('span', {
            class: 'aui-icon aui-icon-small aui-iconfont-' + shape + ' mrd-ico-' + tone,
            'aria-hidden': 'true'
        });
    }

    /** Texts and elements in the order of a translated sentence, whose gaps are still written {0}, {1}, ... */
    function sentence(pattern, ...parts) {
        return pattern.split(/\{(\d+)\}/).map((piece, index) => (index % 2 ? parts[Number(piece)] : piece));
    }

    /** A moment as the server worded it, with the offset for machines. */
    function time(moment) {
        return element('time', { datetime: moment.dateTime }, moment.text);
    }

    /** Fills an element with a sentence of the server: its moments with their offsets, and what matters most. */
    function worded(target, said) {
        target.replaceChildren(...marked(said.text, marksOf(said), 0, said.text.length));
        return target;
    }

    function marksOf(said) {
        let from = 0;
        const marks = said.times.map(({ text, at }) => {
            const start = said.text.indexOf(text, from);
            from = start < 0 ? from : start + text.length;
            return { start, end: start + text.length, name: 'time', attributes: { datetime: at } };
        });
        const strong = said.strong || '';
        const start = strong ? said.text.indexOf(strong) : -1;
        marks.push({ start, end: start + strong.length, name: 'strong', attributes: {} });
        return marks.filter((mark) => mark.start >= 0)
            .sort((one, other) => one.start - other.start || other.end - one.end);
    }

    /** The text between two places, with the marks that lie between them; marks may hold others. */
    function marked(text, marks, from, until) {
        const nodes = [];
        let at = from;
        marks.forEach((mark, index) => {
            if (mark.start < at || mark.end > until) return;
            const inner = marked(text, marks.slice(index + 1), mark.start, mark.end);
            nodes.push(text.slice(at, mark.start), element(mark.name, mark.attributes, ...inner));
            at = mark.end;
        });
        return nodes.concat(text.slice(at, until)).filter((node) => node !== '');
    }

    /**
     * Makes a node say what a fresh one says, and keeps every part that stays: focus, selection and what is unfolded.
     * Nothing is announced, and nothing jumps.
     */
    function patch(node, fresh) {
        if (node.nodeName !== fresh.nodeName) node.replaceWith(fresh);
        else if (node.nodeType === Node.TEXT_NODE) patchText(node, fresh);
        else patchElement(node, fresh);
    }

    function patchText(node, fresh) {
        if (node.data !== fresh.data) node.data = fresh.data;
    }

    function patchElement(node, fresh) {
        const isGone = ({ name }) => !KEPT.includes(name) && !fresh.hasAttribute(name);
        Array.from(node.attributes).filter(isGone).forEach(({ name }) => node.removeAttribute(name));
        Array.from(fresh.attributes).filter(({ name, value }) => node.getAttribute(name) !== value)
            .forEach(({ name, value }) => node.setAttribute(name, value));
        const former = Array.from(node.childNodes);
        const wanted = Array.from(fresh.childNodes);
        wanted.forEach((child, index) => (former[index] ? patch(former[index], child) : node.append(child)));
        former.slice(wanted.length).forEach((child) => child.remove());
    }

    /** Initials for the eye alone; the name always stands beside them. Without a key they are grey. */
    function avatar(name, key) {
        const colour = key ? ' mrd-av-' + colourOf(key) : '';
        return element('span', { class: 'mrd-av' + colour, 'aria-hidden': 'true' }, initialOf(name));
    }

    function colourOf(key) {
        const sum = Array.from(key).reduce((hash, char) => (hash * 31 + char.codePointAt(0)) % 65521, 7);
        return COLOURS[sum % COLOURS.length];
    }

    function initialOf(name) {
        const first = firstGrapheme(name.replace(/^[\s\p{Cf}\p{Cc}]+/u, ''));
        const upper = first.toLocaleUpperCase();
        return upper.length === first.length ? upper : first;
    }

    function firstGrapheme(text) {
        if (!window.Intl || !Intl.Segmenter) return (/^.\p{M}*/su.exec(text) || [''])[0];
        const first = new Intl.Segmenter().segment(text)[Symbol.iterator]().next();
        return first.done ? '' : first.value.segment;
    }

    /** Moves the focus on from an area, unless the reader has gone elsewhere meanwhile. */
    function moveFocus(area, target) {
        const focused = document.activeElement;
        if (!focused || focused === document.body || area.contains(focused)) target.focus();
    }

    /** The lines shown while a panel loads; the style sheet hides them for the first 300 ms. */
    function skeleton(label) {
        const lines = [1, 2, 3, 4, 5, 6].map(() => element('i'));
        return element('div', { class: 'mrd-skel', role: 'status', 'aria-label': label }, ...lines);
    }

    /**
     * Asks the REST API; with a body it posts. A change names its method and the version it starts from, that it is
     * the first (rule H6), or neither where the body says it.
     * Status 0 means that nothing usable came back in time, or that the signal has called the request off.
     */
    async function request(path, body, change, signal) {
        const controller = new AbortController();
        if (signal) signal.addEventListener('abort', () => controller.abort());
        const timer = setTimeout(() => controller.abort(), ANSWER_WITHIN_MS);
        const address = AJS.contextPath() + REST + path;
        try {
            return await readAnswer(await fetch(address, requestOptions(body, change, controller.signal)));
        } catch (failure) {
            return NO_ANSWER;
        } finally {
            clearTimeout(timer);
        }
    }

    function requestOptions(body, change, signal) {
        const headers = { Accept: 'application/json' };
        const options = { signal, headers, credentials: 'same-origin', cache: 'no-store' };
        if (body === undefined && !change) return options;
        options.method = change ? change.method : 'POST';
        headers['X-Atlassian-Token'] = 'no-check';
        headers['Content-Type'] = 'application/json';
        if (body !== undefined) options.body = JSON.stringify(body);
        Object.assign(headers, conditionOf(change));
        return options;
    }

    function conditionOf(change) {
        if (!change || (!change.isFirst && change.version === undefined)) return {};
        return change.isFirst ? { 'If-None-Match': '*' } : { 'If-Match': '"' + change.version + '"' };
    }

    /** The products answer 401 with a page of their own; anything else in another shape did not come from Meridian. */
    async function readAnswer(response) {
        if (response.status === 401 || response.status === 204) return { status: response.status, body: {} };
        const body = await response.json();
        const isOurs = response.ok ? body instanceof Object : Array.isArray(body.errorMessages);
        return isOurs ? { status: response.status, body } : NO_ANSWER;
    }

    /** A random UUID, also where crypto.randomUUID is missing: on pages without https. */
    function randomKey() {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    }

    const memory = new Map();

    /** Remembers something not yet saved, in memory and for reloads of this tab; storage may be full or forbidden. */
    function keep(name, value) {
        memory.set(name, value);
        withStorage((storage) => storage.setItem(storageName(name), JSON.stringify(value)));
    }

    function kept(name) {
        return memory.get(name) || withStorage((storage) => JSON.parse(storage.getItem(storageName(name))));
    }

    function forget(name) {
        memory.delete(name);
        withStorage((storage) => storage.removeItem(storageName(name)));
    }

    /** Remembers an answer of this reader for all tabs and later visits of this browser; null forgets it. */
    function remember(name, value) {
        if (value === null) withStorage(() => window.localStorage.removeItem(storageName(name)));
        else withStorage(() => window.localStorage.setItem(storageName(name), value));
    }

    function remembered(name) {
        return withStorage(() => window.localStorage.getItem(storageName(name)));
    }

    function withStorage(use) {
        try {
            return use(window.sessionStorage);
        } catch (unusable) {
            return null;
        }
    }

    /** Jira and Confluence may share one origin, and so one storage. */
    function storageName(name) {
        return 'meridian:' + AJS.contextPath() + ':' + name;
    }

    /** True once the text is in the clipboard; the newer interface exists on https only. */
    async function copyText(text) {
        try {
            await navigator.clipboard.writeText(text);
            return true;
        } catch (missing) {
            return copyBySelection(text);
        }
    }

    function copyBySelection(text) {
        const focused = document.activeElement;
        const carrier = element('textarea', { class: 'mrd-assistive', 'aria-hidden': 'true', readonly: '' });
        carrier.value = text;
        document.body.append(carrier);
        carrier.select();
        const copied = document.execCommand('copy');
        carrier.remove();
        if (focused) focused.focus();
        return copied;
    }

    /**
     * Fills a frame with the answer to one request (rule H1), says why it cannot, and tries again. Heirs have
     * address(), isAnswer(body), show(body) and words().
     */
    class Frame {
        constructor(frame) {
            this.frame = frame;
        }

        async load() {
            const reply = await request(this.address());
            if (this.isFull(reply)) this.show(reply.body);
            else this.showFailure(reply.status);
        }

        isFull(reply) {
            return reply.status === 200 && this.isAnswer(reply.body);
        }

        showFailure(status) {
            const gone = status === 403 || status === 404;
            const noteId = uniqueId('note');
            const text = element('span', {}, element('span', { id: noteId }, this.failureText(status)));
            if (!gone) text.append(' ', this.retryButton(noteId));
            this.frame.replaceChildren(element('div', { class: 'mrd-note' },
                gone ? icon('lock-filled', 'subtle') : icon('error', 'danger'), text));
        }

        failureText(status) {
            const { notLoggedIn, gone, failed } = this.words();
            if (status === 401) return notLoggedIn;
            return status === 403 || status === 404 ? gone : failed;
        }

        retryButton(noteId) {
            const retry = button('mrd-link', this.words().tryAgain, () => this.retry());
            retry.setAttribute('aria-describedby', noteId);
            return retry;
        }

        /** The button that was pressed is gone afterwards: focus goes on to the first thing that can be done. */
        async retry() {
            this.frame.tabIndex = -1;
            this.frame.replaceChildren(skeleton(this.words().loading));
            this.frame.focus();
            await this.load();
            const next = Array.from(this.frame.querySelectorAll('button, a[href], summary'))
                .find((each) => each.offsetParent);
            if (next) moveFocus(this.frame, next);
        }
    }

    const started = new WeakSet();

    /** Fills every frame once: those in the page now, and those that Jira draws when it swaps or refreshes an issue. */
    function fillFrames(selector, fill) {
        const fillNew = () => document.querySelectorAll(selector).forEach((frame) => {
            if (started.has(frame)) return;
            started.add(frame);
            fill(frame);
        });
        whenReady(() => {
            fillNew();
            onJira(['NEW_CONTENT_ADDED', 'ISSUE_REFRESHED'], fillNew);
        });
    }

    /** Runs after Jira has saved a field or drawn an issue anew. */
    function onIssueChange(run) {
        whenReady(() => onJira(['INLINE_EDIT_SAVE_COMPLETE', 'ISSUE_REFRESHED'], run));
    }

    function whenReady(run) {
        if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
        else run();
    }

    /** Does nothing outside Jira, where asking for Jira's modules would be an error. */
    function onJira(names, run) {
        const jira = window.JIRA;
        if (jira && jira.bind && jira.Events) {
            bindAll((type, handler) => jira.bind(type, handler), jira.Events, names, run);
        } else if (document.body.id === 'jira' && window.require) {
            window.require(['jira/util/events', 'jira/util/events/types'],
                (events, types) => bindAll((type, handler) => events.bind(type, handler), types, names, run));
        }
    }

    function bindAll(bind, types, names, run) {
        names.map((name) => types[name]).filter(Boolean).forEach((type) => bind(type, () => run()));
    }

    return {
        Frame, avatar, button, copyText, element, fillFrames, forget, icon, keep, kept, moveFocus, onIssueChange,
        patch, randomKey, remember, remembered, request, sentence, skeleton, time, uniqueId, whenReady,
        worded
    };
}());
