/** Finds people, groups, issues and pages with the product's own search: it alone decides what the reader may find. */
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

    /** What the product's own REST API says to a text; nothing if it does not answer. */
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

    /**
     * Issues or pages that a text fits, each with key or id and title; none if the product does not answer. Sources:
     * developer.atlassian.com/server/jira/platform/rest (issue/picker), and
     * developer.atlassian.com/server/confluence/rest/v1022/api-group-content-resource (content/search with CQL).
     */
    async function findSubjects(text) {
        if (isJira()) {
            const reply = await ask('/rest/api/2/issue/picker?query=', text);
            return listOf(reply.sections).flatMap(({ issues }) => listOf(issues)).slice(0, MOST)
                .map(({ key, summaryText }) => ({ type: 'issue', key, title: summaryText }));
        }
        const query = 'type = page and title ~ "' + text.replace(/["\\]/g, ' ') + '*"';
        const reply = await ask('/rest/api/content/search?limit=' + MOST + '&cql=', query);
        return listOf(reply.results).map(({ id, title }) => ({ type: 'page', id: String(id), title }));
    }

    /** Address of the project or space of an issue or page, which is given as an address; null if it is not told. */
    async function containerOf(home) {
        const [collection, key] = home.split('/');
        if (collection === 'issues') {
            const { fields } = await ask('/rest/api/2/issue/' + encodeURIComponent(key) + '?fields=', 'project');
            return fields && fields.project ? 'projects/' + fields.project.key : null;
        }
        if (collection !== 'pages') return home;
        const { space } = await ask('/rest/api/content/' + encodeURIComponent(key) + '?expand=', 'space');
        return space ? 'spaces/' + space.key : null;
    }

    Object.assign(window.Meridian, { containerOf, findGroups, findSubjects, findUsers });
}());
