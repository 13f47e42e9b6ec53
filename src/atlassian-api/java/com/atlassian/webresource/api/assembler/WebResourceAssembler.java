package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs from the server's web resources.
 *
 * <p>Source: https://github.com/phrontizo/likec4-confluence/blob/f36df3359b70990cbc4e6ffa727e2a768a0f44a6/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java
 */
public interface WebResourceAssembler {

    RequiredResources resources();
}
