/** Team hours: a day of the team, the way to other days, who is not there, and times to meet. */
(function () {
    'use strict';

    const { Frame, MeetingFinder, TeamChart, button, element, fillFrames, icon, request } = window.Meridian;

    const FRAMES = '[data-mrd-team]';
    const OWN_HOURS = '/plugins/servlet/meridian/hours';
    const STALE_AFTER_MS = 60000;

    /** The day that was chosen stays with the entry of the browser's history, also when the page is loaded again. */
    function chosenDay(team) {
        const state = history.state;
        return state && state.meridianTeam === team ? state.meridianDay : null;
    }

    function rememberDay(team, day) {
        const state = history.state instanceof Object ? history.state : {};
        history.replaceState({ ...state, meridianTeam: team, meridianDay: day }, '');
    }

    function facts(entries) {
        return element('dl', { class: 'mrd-facts' }, ...entries.map(([label, text]) => element('div', {},
            element('dt', {}, element('bdi', {}, label)), element('dd', {}, text))));
    }

    class TeamHours extends Frame {
        constructor(frame) {
            super(frame);
            this.team = frame.dataset.mrdTeam;
            this.heading = 'h' + frame.dataset.mrdLevel;
            this.day = chosenDay(this.team) || frame.dataset.mrdDay || '';
        }

        address() {
            return 'team?' + this.team + (this.day ? '&day=' + encodeURIComponent(this.day) : '');
        }

        isAnswer(view) {
            return Array.isArray(view.people);
        }

        /** The parts that stay when another day is shown. */
        show(view) {
            if (view.people.length === 0) {
                this.showEmpty(view);
                return;
            }
            this.lead = element('div', { class: 'mrd-lead', role: 'status' });
            this.chart = element('div', { class: 'mrd-team-day' });
            this.aside = element('section', { class: 'mrd-aside' });
            const finder = view.counted > 1 ? new MeetingFinder(this.team, view.people, this.heading).element : element('div');
            this.frame.replaceChildren(this.lead, this.navigation(), this.chart,
                element('div', { class: 'mrd-two' }, finder, this.aside));
            this.showDay(view);
            this.keepFresh();
        }

        navigation() {
            this.previous = this.step('chevron-left', AJS.I18n.getText("meridian.team.page.previous"), 'previous');
            this.next = this.step('chevron-right', AJS.I18n.getText("meridian.team.page.next"), 'next');
            this.shownDay = element('span', { class: 'mrd-chip' });
            this.today = button('mrd-link', AJS.I18n.getText("meridian.team.page.today"), () => this.go(''));
            this.failed = element('span', { class: 'mrd-min', role: 'status' });
            return element('div', { class: 'mrd-ops mrd-days' },
                this.previous, this.shownDay, this.next, this.today, this.failed);
        }

        step(shape, label, neighbour) {
            const made = button('mrd-chip', icon(shape, 'subtle'), () => this.go(this.view[neighbour]));
            made.setAttribute('aria-label', label);
            return made;
        }

        /** Shows another day, and today for none. Of two answers the one asked for last counts. */
        async go(day) {
            this.day = day;
            this.frame.setAttribute('aria-busy', 'true');
            const reply = await request(this.address());
            if (day !== this.day) return;
            this.frame.removeAttribute('aria-busy');
            this.failed.textContent = this.isFull(reply) ? '' : AJS.I18n.getText("meridian.team.page.day-failed");
            if (!this.isFull(reply)) return;
            rememberDay(this.team, reply.body.today ? null : reply.body.day);
            this.showDay(reply.body);
        }

        showDay(view) {
            const hadFocus = document.activeElement;
            this.view = view;
            this.asked = performance.now();
            this.showLead(view);
            this.shownDay.textContent = view.dayText;
            this.previous.disabled = !view.previous;
            this.next.disabled = !view.next;
            this.today.hidden = view.today;
            this.chart.replaceChildren(new TeamChart(view).element(), ...this.more(view));
            this.aside.replaceChildren(...this.away(view), ...this.clockChanges(view));
            if (hadFocus === this.today && view.today) this.next.focus();
        }

        showLead(view) {
            const lead = view.lead || AJS.I18n.getText("meridian.team.page.alone");
            const details = [...view.details, view.hidden].filter(Boolean).join(' ');
            const lines = [element('p', {}, element('strong', {}, lead)), element('p', { class: 'mrd-sub' }, details)];
            if (view.counted < 2) lines.push(element('p', {}, this.ownHours()));
            this.lead.replaceChildren(...lines);
        }

        more(view) {
            return view.more === 0 ? [] : [element('p', { class: 'mrd-min' },
                AJS.I18n.getText("meridian.team.page.more", view.people.length, view.more))];
        }

        away(view) {
            if (view.away.length === 0) return [];
            return [element(this.heading, { class: 'mrd-h' }, AJS.I18n.getText("meridian.team.page.away")),
                facts(view.away.map((each) => [each.name, each.text]))];
        }

        clockChanges(view) {
            const entries = view.clockChanges.map((each) => [each.date, each.text]);
            if (view.neverChange) entries.push([AJS.I18n.getText("meridian.team.page.never"), view.neverChange]);
            return [element(this.heading, { class: 'mrd-h' }, AJS.I18n.getText("meridian.team.page.clock-changes")),
                element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.team.page.clock-changes-why")),
                facts(entries)];
        }

        ownHours() {
            return element('a', { href: AJS.contextPath() + OWN_HOURS },
                AJS.I18n.getText("meridian.team.page.own-hours"));
        }

        showEmpty() {
            this.frame.replaceChildren(
                element('p', { class: 'mrd-empty' }, AJS.I18n.getText("meridian.team.page.empty")),
                element('p', {}, this.ownHours()));
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.team.page.loading"),
                failed: AJS.I18n.getText("meridian.team.page.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.team.page.not-logged-in"),
                gone: AJS.I18n.getText("meridian.team.page.gone"),
                tryAgain: AJS.I18n.getText("meridian.team.page.try-again")
            };
        }

        /** Whoever comes back to the page later finds the present. */
        keepFresh() {
            const refresh = () => {
                if (!this.frame.isConnected) document.removeEventListener('visibilitychange', refresh);
                else if (!document.hidden && performance.now() - this.asked > STALE_AFTER_MS) this.go(this.day);
            };
            document.addEventListener('visibilitychange', refresh);
        }
    }

    fillFrames(FRAMES, (frame) => new TeamHours(frame).load());
}());
