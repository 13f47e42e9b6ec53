/** A small dialog beside a button, within the text of a page. At most one is open. */
(function () {
    'use strict';

    const { element, uniqueId } = window.Meridian;

    const GAP = 4;
    const MARGIN = 8;

    let open = null;

    class Popover {
        /**
         * @param trigger the button; it must stand in an element of its own, into which the dialog comes
         * @param label what the dialog is called
         * @param fill gives what stands in it, each time it is opened
         */
        constructor(trigger, label, fill) {
            this.trigger = trigger;
            this.fill = fill;
            this.box = element('div', { class: 'mrd mrd-pop', id: uniqueId('pop'), role: 'dialog', 'aria-label': label,
                tabindex: '-1' });
            if (this.isTopLayer()) this.box.setAttribute('popover', 'manual');
            trigger.setAttribute('aria-haspopup', 'dialog');
            trigger.setAttribute('aria-expanded', 'false');
            trigger.addEventListener('click', () => (open === this ? this.close() : this.show()));
        }

        /** Above everything, and cut off by nothing around it: most browsers since 2024. */
        isTopLayer() {
            return typeof this.box.showPopover === 'function';
        }

        show() {
            if (open) open.close();
            open = this;
            this.box.replaceChildren(...this.fill(this));
            this.trigger.after(this.box);
            if (this.isTopLayer()) this.box.showPopover();
            this.trigger.setAttribute('aria-expanded', 'true');
            this.trigger.setAttribute('aria-controls', this.box.id);
            this.place();
            this.box.focus({ preventScroll: true });
        }

        close() {
            open = null;
            this.box.remove();
            this.trigger.setAttribute('aria-expanded', 'false');
            this.trigger.removeAttribute('aria-controls');
        }

        /** Below the button or else above it, and within the window. */
        place() {
            const at = this.trigger.getBoundingClientRect();
            const box = this.box.getBoundingClientRect();
            const root = document.documentElement;
            const start = getComputedStyle(this.trigger).direction === 'rtl' ? at.right - box.width : at.left;
            const left = Math.max(MARGIN, Math.min(start, root.clientWidth - box.width - MARGIN));
            const above = at.top - box.height - GAP;
            const fits = at.bottom + GAP + box.height <= root.clientHeight;
            this.box.style.setProperty('left', left + 'px');
            this.box.style.setProperty('top', (fits || above < MARGIN ? at.bottom + GAP : above) + 'px');
        }

        owns(target) {
            return this.box.contains(target) || this.trigger.contains(target);
        }
    }

    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !open || !open.owns(document.activeElement)) return;
        event.preventDefault();
        event.stopPropagation();
        const { trigger } = open;
        open.close();
        trigger.focus();
    }, true);

    document.addEventListener('pointerdown', (event) => {
        if (open && !open.owns(event.target)) open.close();
    });

    document.addEventListener('focusin', (event) => {
        if (open && !open.owns(event.target)) open.close();
    });

    ['scroll', 'resize'].forEach((type) => window.addEventListener(type, () => {
        if (open) open.place();
    }, { capture: true, passive: true }));

    Object.assign(window.Meridian.due, { Popover });
}());
