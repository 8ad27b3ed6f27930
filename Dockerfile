# Reconvene in a container: docker build -t reconvene . ; the data is in the volume, the configuration is mounted:
# docker run -d -p 127.0.0.1:8080:8080 -v reconvene-data:/var/lib/reconvene \
#     -v ./reconvene.toml:/etc/reconvene/reconvene.toml:ro reconvene
# The configuration needs: listen = "0.0.0.0:8080", data = "/var/lib/reconvene".

FROM rust:1.92-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked --bin reconvene

FROM debian:bookworm-slim
# Certificates for TLS to PostgreSQL; curl for the health check.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/reconvene --create-home --shell /usr/sbin/nologin reconvene \
    && chmod 0700 /var/lib/reconvene
COPY --from=build /source/target/release/reconvene /usr/local/bin/reconvene
USER 10001
VOLUME /var/lib/reconvene
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/healthz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["reconvene"]
CMD ["serve", "--config", "/etc/reconvene/reconvene.toml"]
