/** How much waits for the reader, in the product's header (rule P4); asked once a minute at most. */
(function () {
    'use strict';

    const { element, forget, keep, kept, request, whenReady } = window.Meridian;

    const LINK = 'meridian-waiting';
    const NAME = 'waiting';
    const FRESH_MS = 60 * 1000;
    const MOST_SHOWN = 99;

    /** The number for the eye; a screen reader says it as a sentence within the name of the link. */
    function show(link, { count, text }) {
        link.querySelectorAll('.mrd-count').forEach((former) => former.remove());
        if (!count) return;
        const number = count > MOST_SHOWN ? MOST_SHOWN + '+' : String(count);
        link.append(element('span', { class: 'mrd-count' },
            element('span', { class: 'mrd-badge', 'aria-hidden': 'true' }, number),
            element('span', { class: 'mrd-assistive' }, ' ', text)));
    }

    async function ask(link) {
        const reply = await request('waiting/count');
        if (reply.status !== 200) return;
        keep(NAME, { at: Date.now(), count: reply.body.count, text: reply.body.text });
        show(link, reply.body);
    }

    /** Without the link nobody is logged in, and whoever comes next may be somebody else. */
    function start() {
        const link = document.getElementById(LINK);
        if (!link) {
            forget(NAME);
            return;
        }
        const known = kept(NAME);
        if (known && Math.abs(Date.now() - known.at) < FRESH_MS) show(link, known);
        else ask(link);
        document.addEventListener('mrd-answered', () => ask(link));
    }

    whenReady(start);
}());
