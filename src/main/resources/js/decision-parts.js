/** What cards, records and forms of decisions share: words for states, links to records, and what went wrong. */
(function () {
    'use strict';

    const { element } = window.Meridian;
    const { lozenge, nameParts } = window.Meridian.entries;

    /** Colour only repeats the word: neutral ones have nothing that is still to be done. */
    const TONES = { open: 'current', decided: 'success', rejected: 'removed' };

    function statusLozenge({ status, statusText }) {
        const shown = lozenge(statusText, 'neutral');
        if (TONES[status]) shown.className = shown.className.replace('default', TONES[status]);
        return shown;
    }

    /** Addresses of the product begin at its context; others are whole. */
    function hrefOf(url) {
        return url.startsWith('/') ? AJS.contextPath() + url : url;
    }

    /** A moment as the server worded it. */
    function moment({ iso, text }) {
        return element('time', { datetime: iso }, text);
    }

    function nameOfCard({ number, title }) {
        return number + ' ' + title;
    }

    function linkTo(card, text = nameOfCard(card)) {
        return element('a', { href: hrefOf(card.url) }, element('bdi', {}, text));
    }

    /** A sentence of the server in which the name of a record leads to it. */
    function naming(text, card) {
        const name = nameOfCard(card);
        const at = text.indexOf(name);
        if (at < 0) return [text, ' ', linkTo(card)];
        return [text.slice(0, at), linkTo(card), text.slice(at + name.length)];
    }

    /** Several things in one line, with commas between them. */
    function listed(nodes) {
        return nodes.flatMap((node, index) => (index ? [', ', node] : [node]));
    }

    function person(each) {
        return element('span', {}, ...nameParts(each));
    }

    window.Meridian.decisions = Object.assign(window.Meridian.decisions || {}, {
        parts: { hrefOf, linkTo, listed, moment, nameOfCard, naming, person, statusLozenge }
    });
}());
