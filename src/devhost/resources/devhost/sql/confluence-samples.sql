-- The sample company's people, spread from Auckland to Los Angeles; keys as Confluence makes them.
-- DEMO is open to everybody and belongs to the returns-team, Eyal, Fatima, Gwen and Hugo; SECRET is the administrator's alone.
INSERT INTO HOST_USER (USER_KEY, USERNAME, FULL_NAME, ZONE_ID, LANGUAGE_TAG, IS_ACTIVE) VALUES
    ('4577c26c436a3c81bfdc4c8b3ce6e031', 'aiko', 'Aiko Tanaka', 'Asia/Tokyo', 'en-GB', TRUE),
    ('7fe4771c008a32ebb63df47d19e2c6aa', 'ben', 'Ben Krüger', 'Europe/Berlin', 'en-GB', TRUE),
    ('880cbc1ed48033cb8daa7286e058ef7f', 'carmen', 'Carmen Ortega', 'America/Los_Angeles', 'en-GB', TRUE),
    ('e5606dfd4d683b8bbd696d0b715892de', 'dara', 'Dara Shrestha', 'Asia/Kathmandu', 'en-GB', TRUE),
    ('73958253628f3640bf18ca3442dbb1e9', 'eyal', 'Eyal Levi', 'Asia/Jerusalem', 'en-GB', TRUE),
    ('b5d5f67b30803413956655abdda382a3', 'fatima', 'Fatima Hassan', 'Africa/Cairo', 'en-GB', TRUE),
    ('5d901cfad31a375ea9f3d6049ecafade', 'gwen', 'Gwen Parata', 'Pacific/Auckland', 'en-GB', TRUE),
    ('f1f58e8c06b2361ca13e0c0aa9473a72', 'hugo', 'Hugo Almeida', 'America/Sao_Paulo', 'en-GB', TRUE),
    ('21232f297a5735a783894a0e4a801fc3', 'admin', 'Ada Min', 'Europe/London', 'en-GB', TRUE);
INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) VALUES
    ('tokyo-office', '4577c26c436a3c81bfdc4c8b3ce6e031'),
    ('berlin-office', '7fe4771c008a32ebb63df47d19e2c6aa'),
    ('returns-team', '4577c26c436a3c81bfdc4c8b3ce6e031'),
    ('returns-team', '7fe4771c008a32ebb63df47d19e2c6aa'),
    ('returns-team', '880cbc1ed48033cb8daa7286e058ef7f'),
    ('returns-team', 'e5606dfd4d683b8bbd696d0b715892de'),
    ('confluence-administrators', '21232f297a5735a783894a0e4a801fc3');
INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) SELECT 'confluence-users', USER_KEY FROM HOST_USER;
INSERT INTO HOST_CONTAINER (CONTAINER_KEY, CONTAINER_NAME, ITEM_COUNT) VALUES
    ('DEMO', 'Demo', 0), ('SECRET', 'Secret', 0);
INSERT INTO HOST_PERMISSION (CONTAINER, PERMISSION, HOLDER) VALUES
    ('DEMO', 'BROWSE', 'returns-team'), ('DEMO', 'BROWSE', '73958253628f3640bf18ca3442dbb1e9'),
    ('DEMO', 'BROWSE', 'b5d5f67b30803413956655abdda382a3'), ('DEMO', 'BROWSE', '5d901cfad31a375ea9f3d6049ecafade'),
    ('DEMO', 'BROWSE', 'f1f58e8c06b2361ca13e0c0aa9473a72'),
    ('DEMO', 'BROWSE', 'anyone'), ('DEMO', 'EDIT', 'users'), ('DEMO', 'COMMENT', 'users'),
    ('SECRET', 'BROWSE', '21232f297a5735a783894a0e4a801fc3'), ('SECRET', 'EDIT', '21232f297a5735a783894a0e4a801fc3'),
    ('SECRET', 'COMMENT', '21232f297a5735a783894a0e4a801fc3'),
    ('DEMO', 'ADMINISTER', '7fe4771c008a32ebb63df47d19e2c6aa'), ('DEMO', 'ADMINISTER', '21232f297a5735a783894a0e4a801fc3'),
    ('SECRET', 'ADMINISTER', '21232f297a5735a783894a0e4a801fc3');
INSERT INTO HOST_PAGE (SPACE_KEY, TITLE, PAGE_VERSION, CREATOR_KEY, MODIFIER_KEY, MODIFIED_AT, STORAGE_FORMAT) VALUES
    ('DEMO', 'Returns 2.0 release plan', 1, '7fe4771c008a32ebb63df47d19e2c6aa', '7fe4771c008a32ebb63df47d19e2c6aa', 0, '<p>Returns 2.0 lets customers send one order back in several parcels. The code is complete; what is left is one booking error, the texts and the go decision.</p>
<p>The booking fix and the translations are due <time datetime="2026-11-27">on 27 November</time>.</p>
<h2>How it is going</h2>
<ac:structured-macro ac:name="check-ins" />
<h2>How refunds are booked</h2>
<p>Everything below waits for this one. Please read it in your own hours; nobody has to stay up for it.</p>
'),
    ('DEMO', 'Working agreement', 1, 'e5606dfd4d683b8bbd696d0b715892de', 'e5606dfd4d683b8bbd696d0b715892de', 0, '<p>We work in eight time zones. Nobody is expected to answer outside their own working hours.</p>
<ul><li>Write decisions down where everybody can read them.</li><li>Say what blocks you, and who can help.</li></ul>
'),
    ('SECRET', 'Payment provider', 1, '21232f297a5735a783894a0e4a801fc3', '21232f297a5735a783894a0e4a801fc3', 0, '<p>Not announced yet.</p><ac:structured-macro ac:name="check-ins" />');
INSERT INTO HOST_PAGE (SPACE_KEY, TITLE, PAGE_VERSION, CREATOR_KEY, MODIFIER_KEY, MODIFIED_AT, STORAGE_FORMAT) VALUES
    ('DEMO', 'Going live', 1, '7fe4771c008a32ebb63df47d19e2c6aa', '7fe4771c008a32ebb63df47d19e2c6aa', 0, '<p>What is left before Returns 2.0 goes live.</p>
<ac:task-list>
<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks"><ac:link><ri:user ri:userkey="4577c26c436a3c81bfdc4c8b3ce6e031" /></ac:link> checks the Japanese notices by <time datetime="2026-11-27" /></span></ac:task-body></ac:task>
<ac:task><ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks"><ac:link><ri:user ri:userkey="b5d5f67b30803413956655abdda382a3" /></ac:link> asks the carrier about the labels, <time datetime="2026-11-27" /></span></ac:task-body></ac:task>
<ac:task><ac:task-id>3</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks"><ac:link><ri:user ri:userkey="880cbc1ed48033cb8daa7286e058ef7f" /></ac:link> books the room, <time datetime="2026-11-20" /></span></ac:task-body></ac:task>
<ac:task><ac:task-id>4</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks">Somebody waters the plants</span></ac:task-body></ac:task>
</ac:task-list>');
INSERT INTO HOST_PAGE (SPACE_KEY, TITLE, PARENT_ID, PAGE_VERSION, CREATOR_KEY, MODIFIER_KEY, MODIFIED_AT, STORAGE_FORMAT)
    SELECT 'DEMO', 'Going live in Auckland', ID, 1, '5d901cfad31a375ea9f3d6049ecafade', '5d901cfad31a375ea9f3d6049ecafade', 0, '<p>The shops there open first.</p>
<ac:task-list>
<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks"><ac:link><ri:user ri:userkey="5d901cfad31a375ea9f3d6049ecafade" /></ac:link> tells the shops by <time datetime="2026-11-26" /></span></ac:task-body></ac:task>
</ac:task-list>' FROM HOST_PAGE WHERE TITLE = 'Going live';
UPDATE HOST_PAGE SET MODIFIED_AT = EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000;
