package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where the product lets people log in. The given address is where they go on to afterwards, below the context path.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-crowd/4.2.0/com/atlassian/sal/crowd/auth/CrowdLoginUriProvider.html
 */
public interface LoginUriProvider {

    URI getLoginUri(URI returnUri);
}
