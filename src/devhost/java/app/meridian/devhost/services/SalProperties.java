package app.meridian.devhost.services;

import app.meridian.devhost.Product;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** The product as SAL names it. */
record SalProperties(Product product) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return "http://localhost" + product.contextPath();
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    @Override
    public String getPlatformId() {
        return product == Product.CONFLUENCE ? "conf" : product.key();
    }
}
