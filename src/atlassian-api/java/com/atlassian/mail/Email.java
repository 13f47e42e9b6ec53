package com.atlassian.mail;

/**
 * A message to one address; the product adds who it is from.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/Email.html
 */
public class Email {
    private final String to;
    private String subject;
    private String body;
    private String mimeType;
    private String encoding;

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String text) {
        subject = text;
        return this;
    }

    public Email setBody(String text) {
        body = text;
        return this;
    }

    public Email setMimeType(String type) {
        mimeType = type;
        return this;
    }

    public Email setEncoding(String charset) {
        encoding = charset;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }
}
