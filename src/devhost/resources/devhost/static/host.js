/* What AUI takes from the product around it, so this is loaded before AUI; and the user menu. */
(function () {
    'use strict';

    window.AJS = {
        contextPath: function () { return document.querySelector('meta[name=ajs-context-path]').content; }
    };

    document.addEventListener('click', function (event) {
        document.querySelectorAll('details.host-menu[open]').forEach(function (menu) {
            if (!menu.contains(event.target)) menu.open = false;
        });
    });
    document.addEventListener('keydown', function (event) {
        const menu = event.target.closest('details.host-menu[open]');
        if (event.key === 'Escape' && menu) {
            menu.open = false;
            menu.querySelector('summary').focus();
        }
    });
}());
