/** Finds people and groups with the product's own search: it alone decides whom the reader may find. */
(function () {
    'use strict';

    const MOST = 10;

    function isJira() {
        return !window.Confluence && (Boolean(window.JIRA) || document.body.id === 'jira');
    }

    /** Those whom a part of their name fits, each with key, userName and name; nobody if the product does not answer. */
    async function findUsers(text) {
        return isJira() ? inJira(text) : inConfluence(text);
    }

    /** Groups whose name the text fits; the key of a group is its name. */
    async function findGroups(text) {
        const reply = isJira() ? await ask('/rest/api/2/groups/picker?maxResults=' + MOST + '&query=', text)
            : await ask('/rest/prototype/1/search/group.json?max-results=' + MOST + '&query=', withoutBraces(text));
        return listOf(reply.groups || reply.result).map(({ name }) => ({ key: name, name }));
    }

    async function inJira(text) {
        const reply = await ask('/rest/api/2/user/picker?maxResults=' + MOST + '&query=', text);
        return listOf(reply.users).map(({ key, name, displayName }) => ({ key, userName: name, name: displayName }));
    }

    /** Confluence takes braces for a pattern. */
    function withoutBraces(text) {
        return text.replace(/[{}]/g, '');
    }

    async function inConfluence(text) {
        const plain = withoutBraces(text);
        const reply = await ask('/rest/prototype/1/search/user.json?max-results=' + MOST + '&query=', plain);
        return listOf(reply.result).filter(({ type }) => type === 'user')
            .map(({ userKey, username, title }) => ({ key: userKey, userName: username, name: title }));
    }

    async function ask(path, text) {
        try {
            const address = AJS.contextPath() + path + encodeURIComponent(text);
            const reply = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
            return reply.ok ? await reply.json() : {};
        } catch (unreachable) {
            return {};
        }
    }

    function listOf(found) {
        return Array.isArray(found) ? found : [];
    }

    Object.assign(window.Meridian, { findGroups, findUsers });
}());
