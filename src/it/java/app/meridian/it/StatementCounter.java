package app.meridian.it;

import app.meridian.devhost.Database;

/** Counts what runs on the plugin's tables, with the statistics that H2 keeps; it leaves out a statement that fails. */
record StatementCounter(Database database) {

    long during(Runnable work) {
        return during(work, "");
    }

    /** @param tables what names of the tables begin with that count */
    long during(Runnable work, String tables) {
        database.update("SET QUERY_STATISTICS FALSE");
        database.update("SET QUERY_STATISTICS TRUE");
        work.run();
        long count = database.row(row -> row.getLong(1),
                "SELECT COALESCE(SUM(EXECUTION_COUNT), 0) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                        + " WHERE SQL_STATEMENT LIKE '%AO\\_______\\_" + tables + "%'").orElseThrow();
        database.update("SET QUERY_STATISTICS FALSE");
        return count;
    }
}
