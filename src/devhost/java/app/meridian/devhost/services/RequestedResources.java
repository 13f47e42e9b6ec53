package app.meridian.devhost.services;

import app.meridian.devhost.Request;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Notes on the current request what the page needs. */
final class RequestedResources implements PageBuilderService, WebResourceAssembler, RequiredResources {
    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        Request.current().requiredResources().add(moduleCompleteKey);
        return this;
    }
}
