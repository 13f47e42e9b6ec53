/** What a decision stands on and what it replaces, as entries with a key and a name that can be looked for. */
(function () {
    'use strict';

    const { containerOf, findSubjects, request } = window.Meridian;
    const { nameOfCard } = window.Meridian.decisions.parts;

    const ISSUE = /^[A-Z][A-Z0-9_]+-\d+$/i;
    const ISSUE_ADDRESS = /\/browse\/([A-Z][A-Z0-9_]+-\d+)(?:[?#].*)?$/i;
    const PAGE_ADDRESS = /[?&]pageId=(\d+)/;
    const ADDRESS = /^(https?:\/\/\S+)(?:\s+(.+))?$/i;
    const NUMBER = /^D-(\d{1,9})$/i;

    /** An issue, page or address as the entry of a list. */
    function entryOf({ type, key, id, url, title }) {
        if (type === 'issue') {
            return { key: 'issue:' + (key || '#' + id), name: [key, title].filter(Boolean).join(' ') };
        }
        if (type === 'page') return { key: 'page:' + id, name: title || id };
        return { key: 'address:' + url, name: title || url };
    }

    function linkOf({ key, name }) {
        const [, type, rest] = /^(\w+):(.*)$/.exec(key);
        if (type === 'page') return { type, id: rest };
        if (type === 'issue') return rest.startsWith('#') ? { type, id: rest.slice(1) } : { type, key: rest };
        return { type, url: rest, title: name === rest ? null : name };
    }

    /** What was typed or pasted says by itself what is meant: a key, or an address and after it its title. */
    function meant(text, product) {
        const [, address, title] = ADDRESS.exec(text) || [];
        if (!address) return product === 'Jira' && ISSUE.test(text) ? [{ type: 'issue', key: text.toUpperCase() }] : [];
        const isHere = address.startsWith(window.location.origin + AJS.contextPath() + '/');
        const issue = isHere && product === 'Jira' && ISSUE_ADDRESS.exec(address);
        const page = isHere && product !== 'Jira' && PAGE_ADDRESS.exec(address);
        if (issue) return [{ type: 'issue', key: issue[1].toUpperCase() }];
        return [page ? { type: 'page', id: page[1], title } : { type: 'address', url: address, title }];
    }

    function linkSource(product) {
        return {
            nothing: AJS.I18n.getText("meridian.decisions.form.no-link"),
            find: async (text) => {
                const said = meant(text, product);
                const found = said.length ? said : await findSubjects(text);
                return found.map(entryOf);
            }
        };
    }

    function cardEntry(card) {
        return { key: card.id, name: nameOfCard(card) };
    }

    /** Decisions in force of the same project or space as a home. */
    function decisionSource(home) {
        let asked = null;
        return {
            nothing: AJS.I18n.getText("meridian.decisions.form.no-decision"),
            find: async (text) => {
                asked = asked || containerOf(home);
                const container = await asked;
                if (!container) return [];
                const [, number] = NUMBER.exec(text) || [];
                if (number) return byNumber(container, number);
                const reply = await request(container + '/register?status=decided&limit=10&text='
                    + encodeURIComponent(text));
                return reply.status === 200 ? reply.body.values.map(cardEntry) : [];
            }
        };
    }

    async function byNumber(container, number) {
        const reply = await request(container + '/decisions/' + number);
        return reply.status === 200 ? [cardEntry(reply.body)] : [];
    }

    Object.assign(window.Meridian.decisions, { cardEntry, decisionSource, entryOf, linkOf, linkSource });
}());
