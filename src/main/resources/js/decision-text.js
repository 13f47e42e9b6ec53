/** The text of a record: the facts about it, its sections, and its options side by side. */
(function () {
    'use strict';

    const { element, icon } = window.Meridian;
    const { rendered } = window.Meridian.entries;
    const { hrefOf, linkTo, listed, moment, person } = window.Meridian.decisions.parts;

    function fact(label, ...content) {
        return element('div', {}, element('dt', {}, label), element('dd', {}, ...content));
    }

    function people(list) {
        return listed(list.map(person));
    }

    function links(cards) {
        return listed(cards.map((card) => linkTo(card)));
    }

    function frozen({ unchanged, text, digest, short }) {
        return fact(AJS.I18n.getText("meridian.decisions.meta.frozen"),
            unchanged ? icon('check-circle', 'success') : icon('error', 'danger'), ' ', text || '', ' ',
            element('span', { class: 'mrd-mono', title: 'SHA-256 ' + digest }, short), ' ',
            element('button', { type: 'button', class: 'mrd-link mrd-min', 'data-mrd-act': 'frozen',
                'aria-expanded': 'false' }, AJS.I18n.getText("meridian.decisions.meta.show-frozen")));
    }

    /** What there is nothing of takes no room, but for who is informed and what is replaced. */
    function facts(record) {
        const { meta, replaces } = record;
        const known = [
            meta.decidedText && fact(AJS.I18n.getText("meridian.decisions.meta.decided"), meta.decidedText),
            fact(AJS.I18n.getText("meridian.decisions.meta.driver"), person(meta.driver)),
            meta.deciders.length && fact(AJS.I18n.getText("meridian.decisions.meta.deciders"),
                ...people(meta.deciders)),
            fact(AJS.I18n.getText("meridian.decisions.meta.rule"), meta.ruleText),
            meta.informed.length && fact(AJS.I18n.getText("meridian.decisions.meta.informed"),
                ...people(meta.informed)),
            meta.reviewText && fact(AJS.I18n.getText("meridian.decisions.meta.review"), meta.reviewText),
            replaces.length && fact(AJS.I18n.getText("meridian.decisions.meta.replaces"), ...links(replaces)),
            record.frozen && frozen(record.frozen)
        ];
        return element('dl', { class: 'mrd-meta' }, ...known.filter(Boolean));
    }

    function section({ heading, html, empty }, level) {
        const text = empty ? element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.decisions.text.empty"))
            : rendered('div', { html });
        return element('section', { class: 'mrd-part' }, element(level, { dir: 'auto' }, heading), text);
    }

    function reasons(sign, label, texts) {
        if (!texts.length) return element('div', { class: 'mrd-pc' });
        return element('div', { class: 'mrd-pc' }, element('div', { class: 'mrd-pc-head' },
            element('b', { 'aria-hidden': 'true' }, sign), label),
        element('ul', {}, ...texts.map((html) => element('li', {}, rendered('div', { html })))));
    }

    function markOf({ proposed, chosen }, record) {
        if (chosen) return mark('success', AJS.I18n.getText("meridian.decisions.options.chosen"));
        if (proposed && record.meta.decidedText === null) {
            return mark('current', AJS.I18n.getText("meridian.decisions.options.proposed"));
        }
        return element('span', { class: 'mrd-min' }, AJS.I18n.getText("meridian.decisions.options.considered"));
    }

    function mark(tone, text) {
        return element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + tone }, text);
    }

    function option(each, record, level) {
        const title = rendered(level, { html: each.title });
        title.classList.add('mrd-h');
        const leads = each.chosen || (each.proposed && !record.options.some(({ chosen }) => chosen));
        return element('section', { class: 'mrd-option' + (leads ? ' mrd-chosen' : '') },
            element('div', {}, title, markOf(each, record)),
            reasons('+', AJS.I18n.getText("meridian.decisions.options.for"), each.pros),
            reasons('\u2212', AJS.I18n.getText("meridian.decisions.options.against"), each.cons));
    }

    function options(record, level, sublevel) {
        if (!record.options.length) return [];
        return [element('section', { class: 'mrd-part' },
            element(level, {}, AJS.I18n.getText("meridian.decisions.options.title")),
            element('div', { class: 'mrd-options' },
                ...record.options.map((each) => option(each, record, sublevel))))];
    }

    /** Issues, pages and addresses that this is about. */
    function cited(values, level) {
        if (!values.length) return [];
        const link = ({ key, title, url }) => element('a', { href: hrefOf(url), rel: 'noreferrer' },
            ...(key ? [key, ' '] : []), element('bdi', {}, title || url));
        return [element('section', { class: 'mrd-part' },
            element(level, {}, AJS.I18n.getText("meridian.decisions.text.links")),
            element('ul', { class: 'mrd-plain' }, ...values.map((each) => element('li', {}, link(each)))))];
    }

    /** How it ended, in the words of whoever ended it. */
    function closing(record) {
        if (!record.closing) return [];
        const note = record.closing.html ? [rendered('div', { html: record.closing.html })] : [];
        return [element('div', { class: 'mrd-closing' }, element('p', {}, record.closing.text), ...note)];
    }

    function byline({ changed, changedText }) {
        return element('span', { class: 'mrd-min' }, changedText || moment(changed));
    }

    Object.assign(window.Meridian.decisions, { text: { byline, cited, closing, facts, options, section } });
}());
