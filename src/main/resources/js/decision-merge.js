/** What became of a decision in two hands at once: parts that one alone has changed, and parts that both have. */
(function () {
    'use strict';

    const { ruleLine } = window.Meridian.decisions;

    function names(entries) {
        return entries.map(({ name }) => name).join('\n');
    }

    function optionText({ title, pros, cons }) {
        return [title, ...pros.map((each) => '+ ' + each), ...cons.map((each) => '\u2212 ' + each)].join('\n');
    }

    /** A field of the decision that is compared as a whole. */
    function whole(label, name, textOf) {
        return {
            label, textOf, of: (fields) => fields[name],
            put: (fields, value) => { fields[name] = value; }
        };
    }

    function sectionPart(index, heading) {
        return {
            label: heading, textOf: (text) => text, of: ({ sections }) => sections[index].text,
            put: ({ sections }, text) => { sections[index].text = text; }
        };
    }

    /** Sections are compared one by one while all versions have the same ones. */
    function sectionParts(versions) {
        const [first, ...others] = versions.map(({ sections }) => sections.map(({ heading }) => heading));
        const alike = others.every((headings) => JSON.stringify(headings) === JSON.stringify(first));
        if (alike) return first.map((heading, index) => sectionPart(index, heading));
        return [whole(AJS.I18n.getText("meridian.decisions.form.text"), 'sections',
            (sections) => sections.map(({ heading, text }) => heading + '\n' + text).join('\n\n'))];
    }

    /** Options go with the index of the proposed one. */
    function optionPart() {
        return {
            label: AJS.I18n.getText("meridian.decisions.options.title"),
            of: ({ options, proposed }) => ({ options, proposed }),
            put: (fields, { options, proposed }) => Object.assign(fields, { options, proposed }),
            textOf: ({ options, proposed }) => options.map((option, index) => (index === proposed
                ? AJS.I18n.getText("meridian.decisions.form.is-proposed", optionText(option))
                : optionText(option))).join('\n\n')
        };
    }

    function partsOf(versions) {
        return [
            whole(AJS.I18n.getText("meridian.decisions.form.title"), 'title', (text) => text),
            ...sectionParts(versions), optionPart(),
            whole(AJS.I18n.getText("meridian.decisions.meta.rule"), 'rule', ruleLine),
            whole(AJS.I18n.getText("meridian.decisions.meta.driver"), 'driver', names),
            whole(AJS.I18n.getText("meridian.decisions.meta.deciders"), 'deciders', names),
            whole(AJS.I18n.getText("meridian.decisions.form.contributors"), 'contributors', names),
            whole(AJS.I18n.getText("meridian.decisions.meta.informed"), 'informed', names),
            whole(AJS.I18n.getText("meridian.decisions.text.links"), 'links', names),
            whole(AJS.I18n.getText("meridian.decisions.meta.replaces"), 'replaces', names),
            whole(AJS.I18n.getText("meridian.decisions.meta.review"), 'review', (text) => text)
        ];
    }

    /**
     * Takes what was saved meanwhile wherever it is not in the way of what is typed.
     *
     * @return the fields with both, and the parts that both have changed, each with the saved and the typed value
     */
    function merge(base, saved, mine) {
        const fields = JSON.parse(JSON.stringify(mine));
        const same = (part, one, other) => part.textOf(part.of(one)) === part.textOf(part.of(other));
        const parts = partsOf([base, saved, mine]);
        const pairs = [];
        parts.filter((part) => !same(part, saved, mine) && !same(part, saved, base)).forEach((part) => {
            if (same(part, base, mine)) part.put(fields, part.of(saved));
            else pairs.push([part, part.of(saved), part.of(mine)]);
        });
        return { fields, pairs };
    }

    Object.assign(window.Meridian.decisions, { merge });
}());
