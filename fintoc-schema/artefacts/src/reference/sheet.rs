//! The style, the script, and the policy that lets a page run these two and nothing else.

use sha2::{Digest, Sha256};

use super::html::{self, Html};

/// A page's own style sheet and script.
pub(super) struct Sheet {
    pub(super) style: &'static str,
    pub(super) script: &'static str,
}

impl Sheet {
    /// Everything before the body.
    pub(super) fn head(&self, title: &str) -> Html {
        let policy = policy(&[self.style], &[self.script]);
        head(title, &policy, self.style)
    }

    pub(super) fn script(&self) -> Html {
        Html::raw("script", &[], self.script).line()
    }
}

/// A document's head: the policy stands before whatever it governs.
pub(super) fn head(title: &str, policy: &str, style: &str) -> Html {
    Html::element(
        "head",
        &[],
        [
            Html::void("meta", &[("charset", "utf-8")]).line(),
            Html::void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]).line(),
            Html::void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                .line(),
            Html::void("meta", &[("name", "color-scheme"), ("content", "light dark")]).line(),
            Html::void("meta", &[("name", "referrer"), ("content", "no-referrer")]).line(),
            Html::element("title", &[], [Html::text(title)]).line(),
            Html::raw("style", &[], style).line(),
        ],
    )
}

/// Allows these styles and scripts by their hashes, and nothing else: no network, no frames, no forms.
pub(super) fn policy(styles: &[&str], scripts: &[&str]) -> String {
    let list = |texts: &[&str]| texts.iter().map(|text| hash(text)).collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        list(styles),
        list(scripts)
    )
}

/// Of what the page holds, not of what it was made of.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(html::inert(text))))
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32| LETTERS.get(bits as usize & 63).copied().map_or('=', char::from);
    let group = |group: &[u8]| {
        let byte = |index: usize| group.get(index).copied().map_or(0, u32::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let letters = [bits >> 18, bits >> 12, bits >> 6, bits].map(letter);
        let used = group.len().saturating_add(1);
        letters
            .into_iter()
            .take(used)
            .chain(std::iter::repeat_n('=', 4_usize.saturating_sub(used)))
            .collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::{base64, hash};

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        assert_eq!(base64(b"any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw==");
        assert_eq!(base64(b"any carnal pleasu"), "YW55IGNhcm5hbCBwbGVhc3U=");
        assert_eq!(base64(b"any carnal pleasur"), "YW55IGNhcm5hbCBwbGVhc3Vy");
        assert_eq!(hash("a = '<!--'"), hash("a = '<\\u0021--'"));
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}
