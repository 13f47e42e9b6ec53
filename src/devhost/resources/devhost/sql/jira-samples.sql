-- The sample company's people, spread from Auckland to Los Angeles; keys as Jira makes them.
-- DEMO is open to everybody, SECRET is the administrator's alone.
INSERT INTO HOST_USER (USER_KEY, USERNAME, FULL_NAME, ZONE_ID, LANGUAGE_TAG, IS_ACTIVE) VALUES
    ('JIRAUSER10100', 'aiko', 'Aiko Tanaka', 'Asia/Tokyo', 'en-GB', TRUE),
    ('JIRAUSER10101', 'ben', 'Ben Krüger', 'Europe/Berlin', 'en-GB', TRUE),
    ('JIRAUSER10102', 'carmen', 'Carmen Ortega', 'America/Los_Angeles', 'en-GB', TRUE),
    ('JIRAUSER10103', 'dara', 'Dara Shrestha', 'Asia/Kathmandu', 'en-GB', TRUE),
    ('JIRAUSER10104', 'eyal', 'Eyal Levi', 'Asia/Jerusalem', 'en-GB', TRUE),
    ('JIRAUSER10105', 'fatima', 'Fatima Hassan', 'Africa/Cairo', 'en-GB', TRUE),
    ('JIRAUSER10106', 'gwen', 'Gwen Parata', 'Pacific/Auckland', 'en-GB', TRUE),
    ('JIRAUSER10107', 'hugo', 'Hugo Almeida', 'America/Sao_Paulo', 'en-GB', TRUE),
    ('JIRAUSER10108', 'admin', 'Ada Min', 'Europe/London', 'en-GB', TRUE);
INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) VALUES
    ('tokyo-office', 'JIRAUSER10100'),
    ('berlin-office', 'JIRAUSER10101'),
    ('returns-team', 'JIRAUSER10100'),
    ('returns-team', 'JIRAUSER10101'),
    ('returns-team', 'JIRAUSER10102'),
    ('returns-team', 'JIRAUSER10103'),
    ('jira-administrators', 'JIRAUSER10108');
INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) SELECT 'jira-users', USER_KEY FROM HOST_USER;
INSERT INTO HOST_CONTAINER (CONTAINER_KEY, CONTAINER_NAME, ITEM_COUNT) VALUES
    ('DEMO', 'Demo', 8), ('SECRET', 'Secret', 1);
INSERT INTO HOST_PERMISSION (CONTAINER, PERMISSION, HOLDER) VALUES
    ('DEMO', 'BROWSE', 'anyone'), ('DEMO', 'EDIT', 'users'), ('DEMO', 'COMMENT', 'users'),
    ('DEMO', 'SCHEDULE', 'users'), ('DEMO', 'WATCHERS', 'users'),
    ('SECRET', 'BROWSE', 'JIRAUSER10108'), ('SECRET', 'EDIT', 'JIRAUSER10108'),
    ('SECRET', 'COMMENT', 'JIRAUSER10108'), ('SECRET', 'SCHEDULE', 'JIRAUSER10108'),
    ('SECRET', 'WATCHERS', 'JIRAUSER10108'),
    ('DEMO', 'ADMINISTER', 'JIRAUSER10101'), ('DEMO', 'ADMINISTER', 'JIRAUSER10108'),
    ('SECRET', 'ADMINISTER', 'JIRAUSER10108');
INSERT INTO HOST_ROLE_MEMBER (PROJECT_KEY, ROLE_NAME, USER_KEY) VALUES
    ('DEMO', 'Developers', 'JIRAUSER10100'),
    ('DEMO', 'Developers', 'JIRAUSER10101'),
    ('DEMO', 'Developers', 'JIRAUSER10102'),
    ('DEMO', 'Developers', 'JIRAUSER10103'),
    ('DEMO', 'Administrators', 'JIRAUSER10101'),
    ('DEMO', 'Administrators', 'JIRAUSER10108'),
    ('SECRET', 'Administrators', 'JIRAUSER10108');
INSERT INTO HOST_ISSUE (PROJECT_KEY, ISSUE_NUMBER, ISSUE_TYPE, STATUS, DUE_DAY, ASSIGNEE_KEY, REPORTER_KEY,
    CREATED_AT, UPDATED_AT, RESOLVED_AT, SUMMARY, DESCRIPTION) VALUES
    ('DEMO', 1, 'Bug', 'In progress', '2026-11-27', 'JIRAUSER10101', 'JIRAUSER10100', 0, 0, 0,
    'Refund is booked twice when a return is split across two parcels',
    'When a customer sends one order back in two parcels, the refund is booked once per parcel. Seen 17 times since the Osaka warehouse went live on 9 Nov; the finance team reverses them by hand.

The refund job keys on the order line, and a split return has two parcels with the same line.'),
    ('DEMO', 2, 'Story', 'To do', '', '', 'JIRAUSER10106', 0, 0, 0,
    'Refund notices go out in the customer’s language',
    'Today every notice is in English, whatever the language of the order.'),
    ('DEMO', 3, 'Task', 'To do', '2026-11-24', 'JIRAUSER10102', 'JIRAUSER10100', 0, 0, 0,
    'Translate the refund notices into Japanese',
    'The texts are in the shared folder.'),
    ('DEMO', 4, 'Task', 'In progress', '2026-11-23', 'JIRAUSER10105', 'JIRAUSER10104', 0, 0, 0,
    'Check the return labels with the Cairo carrier',
    'They print the old address.'),
    ('DEMO', 5, 'Bug', 'To do', '2026-11-28', 'JIRAUSER10103', 'JIRAUSER10101', 0, 0, 0,
    'Return form loses the photo on slow lines',
    'Seen on phones with little signal.'),
    ('DEMO', 6, 'Task', 'Done', '2026-11-20', 'JIRAUSER10101', 'JIRAUSER10102', 0, 0, 1,
    'Write the go decision',
    'Decided on Friday.'),
    ('DEMO', 7, 'Story', 'To do', '2026-12-04', '', 'JIRAUSER10106', 0, 0, 0,
    'Customers choose between refund and voucher',
    'Nobody has taken this one yet.'),
    ('DEMO', 8, 'Task', 'To do', '2026-11-26', 'JIRAUSER10106', 'JIRAUSER10107', 0, 0, 0,
    'Tell the shops what changes',
    'The shops in Auckland open first.'),
    ('SECRET', 1, 'Task', 'To do', '', 'JIRAUSER10108', 'JIRAUSER10108', 0, 0, 0,
    'Choose a new payment provider', 'Not announced yet.');
UPDATE HOST_ISSUE SET CREATED_AT = EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000;
UPDATE HOST_ISSUE SET UPDATED_AT = CREATED_AT;
UPDATE HOST_ISSUE SET RESOLVED_AT = CREATED_AT WHERE RESOLVED_AT = 1;
INSERT INTO HOST_WATCHER (ISSUE_ID, USER_KEY) SELECT ID, 'JIRAUSER10102' FROM HOST_ISSUE WHERE PROJECT_KEY = 'DEMO' AND ISSUE_NUMBER IN (1, 8);
INSERT INTO HOST_WATCHER (ISSUE_ID, USER_KEY) SELECT ID, 'JIRAUSER10106' FROM HOST_ISSUE WHERE PROJECT_KEY = 'DEMO' AND ISSUE_NUMBER = 1;
