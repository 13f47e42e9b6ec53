package app.meridian.devhost.descriptor;

import app.meridian.devhost.Product;
import java.util.Set;

/** Web resources of the products that a plugin may depend on; the product's own pages have loaded them already. */
final class ProductResources {
    private static final Set<String> BOTH = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:design-tokens-api",
            "com.atlassian.auiplugin:dialog2");
    private static final Set<String> JIRA = Set.of(
            "jira.webresources:jira-global",
            "jira.webresources:viewissue");

    private ProductResources() {
    }

    static boolean has(Product product, String completeKey) {
        return BOTH.contains(completeKey) || product == Product.JIRA && JIRA.contains(completeKey);
    }
}
