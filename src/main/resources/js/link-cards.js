/** Plays a video of Loom in the card of its link, and loads nothing from there before. */
(function () {
    'use strict';

    const { element } = window.Meridian;

    const EMBED = 'https://www.loom.com/embed/';
    const ID = /^[0-9a-f]{32}$/;

    function play(button) {
        const { mrdLoom: id, mrdTitle: title } = button.dataset;
        if (!ID.test(id)) return;
        const player = element('iframe', {
            src: EMBED + id,
            title: AJS.I18n.getText("meridian.text.card.player", title),
            class: 'mrd-card-player',
            allow: 'fullscreen; picture-in-picture',
            allowfullscreen: '',
            referrerpolicy: 'strict-origin',
            sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups'
        });
        button.closest('.mrd-card').classList.add('mrd-card-playing');
        button.replaceWith(player);
        player.focus();
    }

    document.addEventListener('click', (event) => {
        const button = event.target instanceof Element && event.target.closest('.mrd-card-play');
        if (button) play(button);
    });
}());
