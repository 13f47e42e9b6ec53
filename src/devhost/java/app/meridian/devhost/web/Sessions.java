package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import java.util.Optional;
import java.util.UUID;

/** Who is logged in, by the token in the browser's cookie; a restart ends no session. */
public record Sessions(Database database, Users users) {
    public String begin(HostUser user) {
        String token = UUID.randomUUID().toString();
        database.update("INSERT INTO HOST_SESSION (TOKEN, USER_KEY) VALUES (?, ?)", token, user.key());
        return token;
    }

    public Optional<HostUser> user(String token) {
        return database.row(row -> row.getString(1), "SELECT USER_KEY FROM HOST_SESSION WHERE TOKEN = ?", token)
                .flatMap(users::byKey).filter(HostUser::active);
    }

    public void end(String token) {
        database.update("DELETE FROM HOST_SESSION WHERE TOKEN = ?", token);
    }
}
