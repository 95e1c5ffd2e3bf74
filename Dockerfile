# The production image: the server's dependencies and the wheel, no SimCord, no build tools.
# For a build that never changes, give the base by its digest: --build-arg BASE=python:3.13-slim@sha256:…
ARG BASE=python:3.13-slim

FROM ${BASE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /source

# First what seldom changes: an edit of ours leaves these layers as they are.
COPY requirements/build.txt requirements/server.txt requirements/
RUN python -m venv /build \
    && /build/bin/pip install --require-hashes -r requirements/build.txt \
    && python -m venv --without-pip /opt/majlis \
    && /build/bin/pip --python /opt/majlis/bin/python install --require-hashes -r requirements/server.txt

COPY pyproject.toml README.md LICENSE ./
COPY agenda agenda
COPY bot bot
COPY locales locales
RUN /build/bin/pip wheel --no-build-isolation --no-deps --wheel-dir /wheel . \
    && /build/bin/pip --python /opt/majlis/bin/python install --no-deps --no-index /wheel/majlis-*.whl

FROM ${BASE}
ENV PATH=/opt/majlis/bin:$PATH \
    MAJLIS_DATA=/data \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
COPY --from=build /opt/majlis /opt/majlis

# Pango sets the reports in PDF; their fonts are our own.
RUN apt-get -qq update \
    && apt-get -qq install --no-install-recommends libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 \
    && rm -rf /var/lib/apt/lists/*

# The one place that is written to; all else may be read-only.
RUN install --directory --mode 0700 --owner 10001 --group 10001 /data
WORKDIR /data
VOLUME /data
USER 10001:10001

STOPSIGNAL SIGTERM
ENTRYPOINT ["majlis"]
CMD ["run"]
