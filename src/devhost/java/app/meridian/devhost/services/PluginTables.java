package app.meridian.devhost.services;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManager;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.EntityManagerBuilder;

/** Opens the tables of one plugin, named as the products do: {@code AO_} and six digits that stand for its key. */
final class PluginTables {
    private static final String H2 = "jdbc:h2:";
    private static final String H2_KEEP_OPEN = ";DB_CLOSE_DELAY=-1";
    private static final String ISOLATION = "ao.transaction.isolation.level";
    private static final int DIGITS = 6;

    private PluginTables() {
    }

    static EntityManager open(JdbcSettings database, String pluginKey) {
        useIsolationOfTheProducts();
        String prefix = prefix(pluginKey);
        boolean isH2 = database.url().startsWith(H2);
        return EntityManagerBuilder.url(isH2 ? keptOpen(database.url()) : database.url())
                .username(database.user())
                .password(database.password())
                .auto()
                .schema(isH2 ? "PUBLIC" : "public")
                .tableNameConverter(new AtlassianTableNameConverter(name -> prefix + name))
                .fieldNameConverter(new AtlassianFieldNameConverter())
                .sequenceNameConverter(new AtlassianSequenceNameConverter())
                .triggerNameConverter(new AtlassianTriggerNameConverter())
                .indexNameConverter(new AtlassianIndexNameConverter())
                .uniqueNameConverter(new AtlassianUniqueNameConverter())
                .schemaConfiguration((table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix))
                .build();
    }

    /** Left to itself Active Objects works serializable; the products' transactions read what is committed. */
    private static void useIsolationOfTheProducts() {
        if (System.getProperty(ISOLATION) == null) System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    /** The builder takes a pool if the class path has one; without one, H2 must not close between two connections. */
    private static String keptOpen(String url) {
        return url.contains("DB_CLOSE_DELAY") ? url : url + H2_KEEP_OPEN;
    }

    private static String prefix(String pluginKey) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(pluginKey.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().withUpperCase().formatHex(digest);
            return "AO_" + digits.substring(digits.length() - DIGITS) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
