package app.meridian.devhost.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Keeps the text that a servlet writes, and an error it reports. Bytes, redirects and headers go to the browser. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);
    private int error;
    private String message = "";

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void sendError(int status) {
        sendError(status, "This page cannot be shown.");
    }

    @Override
    public void sendError(int status, String text) {
        error = status;
        message = text;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    String text() {
        writer.flush();
        return text.toString();
    }

    /** 0 when there is none. */
    int error() {
        return error;
    }

    String message() {
        return message;
    }
}
