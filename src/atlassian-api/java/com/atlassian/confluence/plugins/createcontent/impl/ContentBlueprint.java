package com.atlassian.confluence.plugins.createcontent.impl;

/**
 * A blueprint as Confluence keeps it.
 *
 * <p>Source: https://github.com/agiledigital-labs/confluence-plugin-idea-search/blob/HEAD/backend/src/main/java/au/com/agiledigital/idea_search/listener/FedexIdeaEventListener.java
 */
public class ContentBlueprint {
    private String moduleCompleteKey;

    /** Plugin and module with a colon between them. */
    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }

    public void setModuleCompleteKey(String key) {
        moduleCompleteKey = key;
    }
}
