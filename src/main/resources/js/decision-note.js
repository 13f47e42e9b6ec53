/** Above the text of a page: which of its decisions hold no longer, and what replaced them. */
(function () {
    'use strict';

    const { element, icon, request, whenReady } = window.Meridian;

    function linkTo({ number, title, url }) {
        return element('a', { href: AJS.contextPath() + url }, element('bdi', {}, number + ' ' + title));
    }

    /** The sentence, in which the name of the successor leads to it; the reader may not see every successor. */
    function said({ by, text }) {
        const at = by ? text.indexOf(by.number + ' ' + by.title) : -1;
        if (at < 0) return [text];
        return [text.slice(0, at), linkTo(by), text.slice(at + (by.number + ' ' + by.title).length)];
    }

    async function show(text, page) {
        const reply = await request('pages/' + encodeURIComponent(page) + '/superseded');
        if (reply.status !== 200 || !reply.body.values.length) return;
        text.prepend(element('div', { class: 'mrd mrd-replaced', role: 'note' }, icon('warning', 'warning'),
            element('div', {}, ...reply.body.values.map((each) => element('p', {}, ...said(each))))));
    }

    whenReady(() => {
        const text = document.getElementById('main-content');
        const page = document.querySelector('meta[name="ajs-page-id"]')?.content;
        if (text && page) show(text, page);
    });
}());
